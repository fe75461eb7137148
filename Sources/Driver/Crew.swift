// Work on many things, done on all cores of the machine at once.
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Returns what some work makes of each element, in their order, however many hands there were.
func mapOnAllCores<Element: Sendable, Made: Sendable>(
  _ elements: [Element], _ work: @escaping @Sendable (Element) -> Made
) -> [Made] {
  guard elements.count > 1 else { return elements.map(work) }
  let crew = Crew(elements, work)
  // One hand is this thread's own.
  let others = (1..<max(1, min(numberOfCores(), elements.count))).compactMap { _ in
    Thread { crew.workOn() }
  }
  crew.workOn()
  for thread in others { thread.join() }
  return crew.result
}

/// Hands that take one element after another until none is left.
private final class Crew<Element: Sendable, Made: Sendable>: Sendable {
  private let elements: [Element]
  private let work: @Sendable (Element) -> Made
  private let next = Atomic<Int>(0)
  private let made: Mutex<[Made?]>

  init(_ elements: [Element], _ work: @escaping @Sendable (Element) -> Made) {
    self.elements = elements
    self.work = work
    made = Mutex([Made?](repeating: nil, count: elements.count))
  }

  /// Takes elements as long as there are any.
  func workOn() {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < elements.count else { return }
      let result = work(elements[index])
      made.withLock { $0[index] = result }
    }
  }

  /// What was made; to be asked for when all hands are done.
  var result: [Made] { made.withLock { $0.compactMap { $0 } } }
}

/// A thread of the system, with a stack as deep as the first one's.
private struct Thread {
  private let identity: pthread_t

  /// Starts to do something; nil where the system has no thread left.
  init?(_ work: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let errand = Unmanaged.passRetained(Errand(work))
    #if canImport(Darwin)
      var identity: pthread_t?
    #else
      var identity = pthread_t()
    #endif
    let problem = pthread_create(
      &identity, &attributes,
      { errand in
        run(errand)
        return nil
      }, errand.toOpaque())
    guard problem == 0 else {
      errand.release()
      return nil
    }
    #if canImport(Darwin)
      guard let identity else { return nil }
    #endif
    self.identity = identity
  }

  /// Waits until it is done.
  func join() { pthread_join(identity, nil) }
}

/// What a thread is started with.
private final class Errand: Sendable {
  let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) { self.work = work }
}

/// Does what a thread was started with; one system has it as an optional, another doesn't.
private func run(_ errand: UnsafeMutableRawPointer?) {
  guard let errand else { return }
  Unmanaged<Errand>.fromOpaque(errand).takeRetainedValue().work()
}

private func numberOfCores() -> Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }
