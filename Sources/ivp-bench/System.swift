// The clock, the memory, processes and files of the machine.
#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Returns the seconds on a clock that only goes forward.
func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Returns the seconds that the processor has worked for this program.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Returns the most memory that this process ever held, in megabytes.
func peakMegabytes() -> Double {
  var usage = rusage()
  #if canImport(Glibc)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  #else
    getrusage(RUSAGE_SELF, &usage)
  #endif
  return Double(usage.ru_maxrss) / 1024
}

/// Returns how long a program takes from start to finish, in seconds; nil if it can't be started,
/// or fails by more than a finding.
func timeProcess(_ path: String, _ arguments: [String]) -> Double? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  defer { posix_spawn_file_actions_destroy(&actions) }
  var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
  defer { for word in words { free(word) } }
  words.append(nil)
  var process: pid_t = 0
  let start = seconds()
  guard posix_spawn(&process, path, &actions, nil, words, environ) == 0 else { return nil }
  var status: Int32 = 0
  guard waitpid(process, &status, 0) == process, status == 0 || status == 1 << 8 else {
    return nil
  }
  return seconds() - start
}

/// Returns the middle one of some figures, 0 for none.
func median(_ figures: [Double]) -> Double {
  figures.isEmpty ? 0 : figures.sorted()[figures.count / 2]
}

/// Returns a figure with a number of decimals.
func text(_ figure: Double, decimals: Int = 1) -> String {
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  let whole = Int((figure * scale).rounded())
  guard decimals > 0 else { return "\(whole)" }
  let digits = "\(abs(whole) % Int(scale))"
  let padding = String(repeating: "0", count: decimals - digits.count)
  return "\(whole < 0 ? "-" : "")\(abs(whole) / Int(scale)).\(padding)\(digits)"
}

/// Writes a file; false if that failed.
func write(_ text: String, to path: String) -> Bool {
  guard let file = fopen(path, "wb") else { return false }
  let bytes = Array(text.utf8)
  let count = fwrite(bytes, 1, bytes.count, file)
  return fclose(file) == 0 && count == bytes.count
}

/// Ends the program as after a wrong call.
func exitAfterWrongCall() -> Never { exit(2) }

/// Removes a file, if it is there.
func removeFile(_ path: String) { unlink(path) }

/// Where this system keeps what is soon thrown away.
func temporaryPath(_ name: String) -> String { "\(P_tmpdir)/\(name)" }
