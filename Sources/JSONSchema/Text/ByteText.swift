import SourceText

/// UTF-8 bytes that someone else owns, for the time of a call. Reading outside of them gives 0.
struct ByteText {
  private let base: UnsafePointer<UInt8>?
  let count: Int

  private init(_ buffer: UnsafeBufferPointer<UInt8>) {
    base = buffer.baseAddress
    count = buffer.count
  }

  /// The bytes of `range`, as far as they are in `buffer`.
  init(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let lower = min(max(range.lowerBound, 0), buffer.count)
    let upper = min(max(range.upperBound, lower), buffer.count)
    base = buffer.baseAddress.map { $0 + lower }
    count = upper - lower
  }

  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    guard let base, offset >= 0, offset < count else { return 0 }
    return base[offset]
  }

  var isEmpty: Bool { count == 0 }

  private var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: base == nil ? 0 : count) }

  var string: String {
    String(decoding: buffer, as: UTF8.self)
  }

  /// The number of Unicode scalars.
  var scalarCount: Int {
    var continuations = 0
    for byte in buffer where byte & 0xC0 == 0x80 { continuations += 1 }
    return count - continuations
  }

  var hash: UInt64 { FNV1a(buffer).value }

  /// A hash of a short text by its length and some of its bytes.
  var shortHash: Int {
    guard let base, count > 0 else { return 0 }
    let middle = Int(base[count / 2])
    return count &* 131 &+ Int(base[0]) &* 31 &+ Int(base[count - 1]) &* 7 &+ middle
  }

  func equals(_ other: [UInt8]) -> Bool {
    count == other.count && other.withUnsafeBufferPointer { $0.elementsEqual(buffer) }
  }

  func equals(_ other: ByteText) -> Bool { count == other.count && buffer.elementsEqual(other.buffer) }

  /// Calls `body` with the bytes of `span`, which it must not keep.
  @inline(__always)
  static func with<Result>(_ span: Span<UInt8>, _ body: (ByteText) -> Result) -> Result {
    span.withUnsafeBufferPointer { body(ByteText($0)) }
  }

  /// Calls `body` with `bytes`, which it must not keep.
  static func with<Result>(_ bytes: [UInt8], _ body: (ByteText) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(ByteText($0)) }
  }

  /// Calls `body` with the UTF-8 bytes of `string`, which it must not keep.
  static func with<Result>(_ string: String, _ body: (ByteText) -> Result) -> Result {
    var string = string
    return string.withUTF8 { body(ByteText($0)) }
  }
}
