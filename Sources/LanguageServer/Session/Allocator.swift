#if canImport(Glibc)
  import Glibc
#endif

/// The C library's allocator, told to give memory back. Only glibc's has to be told.
enum Allocator {
  /// Few arenas, as each keeps what it was once given, and texts in pages of their own, which go back when they are freed.
  static func prepare() {
    #if canImport(Glibc)
      guard let address = dlsym(nil, "mallopt") else { return }
      let set = unsafeBitCast(address, to: (@convention(c) (Int32, Int32) -> Int32).self)
      let (trimThreshold, mmapThreshold, arenaMax) = (Int32(-1), Int32(-3), Int32(-8))
      _ = set(arenaMax, 2)
      _ = set(mmapThreshold, 1 << 20)
      _ = set(trimThreshold, 1 << 22)
    #endif
  }

  /// Gives back what is free, behind work that took much and leaves little. Takes milliseconds.
  static func giveBack() {
    #if canImport(Glibc)
      guard let address = dlsym(nil, "malloc_trim") else { return }
      _ = unsafeBitCast(address, to: (@convention(c) (Int) -> Int32).self)(0)
    #endif
  }
}
