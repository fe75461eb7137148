/// How a command ended, as a shell sees it.
package enum ExitCode: Int32, Sendable {
  /// It did what was asked, and found nothing that counts.
  case success = 0
  /// The script has errors.
  case findings = 1
  /// It could not do the job: wrong usage, an unreadable file, a full disk.
  case failure = 2
  /// The input ended before the session did.
  case inputEnded = 3
  /// The terminal was closed.
  case hangup = 129
  /// Ctrl-C.
  case interrupt = 130
  /// It was told to end.
  case terminated = 143
}
