#!/usr/bin/env bash
# Feeds the reader, the checker and the formatter with bytes that libFuzzer makes up.
#
#     Tests/Fuzz/fuzz.sh [FOLDER] [LIBFUZZER-OPTION]…
#     nice Tests/Fuzz/fuzz.sh .build/fuzz -max_total_time=900
#
# In FOLDER (`.build/fuzz`) it keeps what it built, what it found worth keeping (corpus), and any
# input that stopped it (crash-…). It begins with the scripts of Tests/Corpus and with the words of
# the language, and knows nothing of `swift build`.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=${1:-.build/fuzz}
shift || true
mkdir -p "$out/corpus" "$out/seeds"
out=$(cd "$out" && pwd)

objects=()
for room in Diagnostics Syntax Formatting ProgramModel Planning Checking; do
  mapfile -d '' files < <(find "Sources/$room" -name '*.swift' -print0 | sort -z)
  swiftc -O -wmo -parse-as-library -swift-version 6 -package-name ivp -module-name "$room" \
    -sanitize=fuzzer -I "$out" -emit-module -emit-module-path "$out/$room.swiftmodule" \
    -c "${files[@]}" -o "$out/$room.o"
  objects+=("$out/$room.o")
done
swiftc -O -parse-as-library -swift-version 6 -package-name ivp -module-name Target \
  -sanitize=fuzzer -I "$out" Tests/GeneratedTests/FuzzTarget.swift "${objects[@]}" -o "$out/fuzz"

while IFS= read -r -d '' script; do
  cp "$script" "$out/seeds/$(echo "$script" | tr / -)"
done < <(find Tests/Corpus protocols -type f -name '*.ivp' -size -8k -print0)
grep -ohE '"[^"\\]+"' Sources/Syntax/Keywords/Keywords+*.swift | LC_ALL=C grep -v '[^ -~]' | sort -u >"$out/words"

# A crash would otherwise leave a process behind that holds the output.
export SWIFT_BACKTRACE=enable=no
"$out/fuzz" -dict="$out/words" -artifact_prefix="$out/" -max_len=6000 -timeout=10 \
  -print_final_stats=1 "$@" "$out/corpus" "$out/seeds"
