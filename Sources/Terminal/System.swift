// What a terminal needs of the machine: streams, signals and clocks. The one file of this room
// that knows the C library.

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The machine: its streams, its signals and its clocks.
package enum System {
  /// How an attempt to write ended.
  package enum Written: Sendable {
    /// All of it is out.
    case all
    /// Nobody reads any more.
    case closed
    /// It can't be written, a full disk for instance.
    case failed
  }

  /// What ended a wait.
  enum Readiness: Equatable {
    /// There is something to read, or the input is closed.
    case input
    /// A signal came.
    case signal(Int32)
    /// The time was over.
    case time
  }

  /// Returns whether a stream is a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Returns how many columns a terminal has, nil where that can't be known.
  package static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    let answer = ioctl(descriptor, numericCast(TIOCGWINSZ), &size)
    return answer == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  /// Writes all bytes.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Written {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { buffer in
        systemWrite(descriptor, buffer)
      }
      if count > 0 {
        start += count
      } else if errno == EPIPE || errno == EIO && isTerminalGone(descriptor) {
        return .closed
      } else if errno == EAGAIN {
        var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&entry, 1, -1)
      } else if errno != EINTR {
        return .failed
      }
    }
    return .all
  }

  /// Whether a terminal was closed: it is one by its kind, and no longer by its answers.
  private static func isTerminalGone(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFCHR
  }

  /// Returns what there is to read, empty at the end of the input or where it can't be read.
  package static func read(_ descriptor: Int32, atMost limit: Int = 65_536) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
      var count = systemRead(descriptor, UnsafeMutableRawBufferPointer(buffer))
      while count < 0, errno == EINTR || errno == EAGAIN {
        if errno == EAGAIN {
          var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
          _ = poll(&entry, 1, -1)
        }
        count = systemRead(descriptor, UnsafeMutableRawBufferPointer(buffer))
      }
      filled = max(0, count)
    }
  }

  /// Returns milliseconds on a clock that goes on while the machine sleeps and never jumps.
  package static func milliseconds() -> Int64 {
    var time = timespec()
    #if os(Linux)
      clock_gettime(CLOCK_BOOTTIME, &time)
    #else
      clock_gettime(CLOCK_MONOTONIC, &time)
    #endif
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Returns what the clock on the wall says: milliseconds since 1970, and the minutes to add to
  /// them for the time of day here.
  package static func wall() -> (utc: Int64, zone: Int) {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    tzset()
    var local = tm()
    var seconds = now.tv_sec
    localtime_r(&seconds, &local)
    let utc = Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
    return (utc, Int(local.tm_gmtoff) / 60)
  }

  /// Makes a pipe whose reader has gone an error of `write`, not the end of the program.
  package static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Makes SIGINT, SIGTERM and SIGHUP end a wait, from now on.
  static func watchSignals() {
    var ends: [Int32] = [-1, -1]
    guard signalPipe.writing.load(ordering: .relaxed) < 0, pipe(&ends) == 0 else { return }
    for index in ends.indices {
      // Where standard input is closed, the pipe would take its place and be read as if typed.
      let end = fcntl(ends[index], F_DUPFD, 3)
      close(ends[index])
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      ends[index] = end
    }
    signalPipe.reading.store(ends[0], ordering: .relaxed)
    signalPipe.writing.store(ends[1], ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, noteSignal) }
  }

  /// Waits until there is input, a signal comes or a time is over; without a time, for ever.
  ///
  /// - Parameter limit: Milliseconds on `milliseconds()`.
  static func wait(for descriptor: Int32?, until limit: Int64?) -> Readiness {
    while true {
      var entries = [
        pollfd(
          fd: signalPipe.reading.load(ordering: .relaxed), events: Int16(POLLIN), revents: 0),
        pollfd(fd: descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      let left = limit.map { max(0, min($0 - milliseconds(), 86_400_000)) }
      let count = poll(&entries, nfds_t(entries.count), left.map { Int32($0) } ?? -1)
      if count < 0, errno != EINTR { return .input }
      if entries[0].revents != 0, let number = read(entries[0].fd, atMost: 1).first {
        return .signal(Int32(number))
      }
      if count > 0, entries[1].revents != 0 { return .input }
      if let limit, milliseconds() >= limit { return .time }
    }
  }
}

/// The two ends of the pipe through which a signal wakes a wait; -1 before it is made.
///
/// A handler may do next to nothing, so it writes the signal's number as one byte.
private struct SignalPipe: ~Copyable {
  let reading = Atomic<Int32>(-1)
  let writing = Atomic<Int32>(-1)
}

private let signalPipe = SignalPipe()

private func noteSignal(_ number: Int32) {
  var byte = UInt8(truncatingIfNeeded: number)
  let saved = errno
  _ = write(signalPipe.writing.load(ordering: .relaxed), &byte, 1)
  errno = saved
}

// The names are taken inside `System`.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(descriptor, buffer.baseAddress, buffer.count)
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}
