#!/usr/bin/env bash
# Compiles the core rooms in Embedded mode for WebAssembly, one by one from the bottom up.
#
# The toolchain of swift.org is enough for it. What it refuses (`any`, casts, key paths, Codable,
# untyped throws, …) would keep the core out of a browser. The rooms and their order are those of
# the table `core` in Package.swift.
set -euo pipefail
cd "$(dirname "$0")/../.."

rooms=$(sed -n '/^let core:/,/^]/s/^  "\([A-Za-z]*\)":.*/\1/p' Package.swift)
if [ -z "$rooms" ]; then
  echo "Package.swift has no table of core rooms" >&2
  exit 1
fi

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
# A wrong generic can make the compiler spin, or take all memory there is.
ulimit -v 8000000

for room in $rooms; do
  begin=$SECONDS
  mapfile -d '' files < <(find "Sources/$room" -name '*.swift' -print0 | sort -z)
  timeout 300 swiftc -target wasm32-unknown-none-wasm \
    -enable-experimental-feature Embedded -wmo -Onone -parse-as-library -swift-version 6 \
    -warnings-as-errors -package-name ivp -module-name "$room" -I "$out" \
    -emit-module -emit-module-path "$out/$room.swiftmodule" \
    -c "${files[@]}" -o "$out/$room.o"
  echo "$room compiles for a browser ($((SECONDS - begin)) s)"
done
