/// The hash of Fowler, Noll and Vo, variant 1a, 64 bits wide: the same on every machine and run, unlike `Hasher`.
///
/// Public, as only what is public is inlined into other modules: a generic loop over bytes takes ten times as long where
/// their type is not known.
///
/// Source: RFC 9923.
public struct FNV1a: Sendable, Hashable {
  @usableFromInline
  var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of all that was added.
  @inlinable
  public var value: UInt64 { state }

  @inlinable
  public init() {}

  @inlinable
  public init(_ bytes: some Sequence<UInt8>) {
    self.init()
    add(bytes)
  }

  @inlinable
  public mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  @inlinable
  public mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  /// Adds the eight bytes of a number, the lowest first.
  package mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}
