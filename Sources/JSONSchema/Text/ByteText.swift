/// UTF-8 bytes that someone else owns, for the time of a call. Reading outside of them gives 0.
struct ByteText {
  private let base: UnsafePointer<UInt8>?
  let count: Int

  private init(_ buffer: UnsafeBufferPointer<UInt8>) {
    base = buffer.baseAddress
    count = buffer.count
  }

  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    guard let base, offset >= 0, offset < count else { return 0 }
    return base[offset]
  }

  var isEmpty: Bool { count == 0 }

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
