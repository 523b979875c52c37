#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(WinSDK)
  import WinSDK
#endif

/// A thread of the C library. Foundation's `Thread` would link all of Foundation.
package enum SystemThread {
  /// Parsers recurse to a limit that is measured against this stack; other platforms give less by default.
  private static let stackSize = 8 << 20

  /// Runs `body` on a thread of its own that nobody waits for. Returns whether the system gave one.
  package static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    let box = Unmanaged.passRetained(Body(body))
    #if canImport(WinSDK)
      let handle = CreateThread(
        nil,
        SIZE_T(stackSize),
        { context in
          if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
          return 0
        },
        box.toOpaque(),
        DWORD(STACK_SIZE_PARAM_IS_A_RESERVATION),
        nil
      )
      guard let handle else {
        box.release()
        return false
      }
      CloseHandle(handle)
      return true
    #else
      var attributes = pthread_attr_t()
      pthread_attr_init(&attributes)
      defer { pthread_attr_destroy(&attributes) }
      pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
      pthread_attr_setstacksize(&attributes, stackSize)
      #if canImport(Darwin)
        var thread: pthread_t?
        let status = pthread_create(&thread, &attributes, Self.enter, box.toOpaque())
      #else
        var thread = pthread_t()
        let status = pthread_create(&thread, &attributes, Self.enter, box.toOpaque())
      #endif
      if status != 0 { box.release() }
      return status == 0
    #endif
  }

  #if canImport(Darwin)
    private static let enter: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { context in
      Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
      return nil
    }
  #elseif !canImport(WinSDK)
    private static let enter: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
      if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
      return nil
    }
  #endif

  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }
}
