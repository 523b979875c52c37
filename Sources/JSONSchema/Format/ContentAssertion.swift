import SourceText
import Syntax

/// `contentEncoding` and `contentMediaType` of draft 7, as far as they can be checked: base64 and JSON. Later drafts only
/// annotate with them.
struct ContentAssertion: Sendable {
  private let isBase64: Bool
  private let isJSON: Bool

  /// Nothing where neither can be checked.
  init?(encoding: String?, mediaType: String?) {
    isBase64 = encoding == "base64"
    // What another encoding hides cannot be seen.
    isJSON = mediaType == "application/json" && (isBase64 || encoding == nil)
    if !isBase64, !isJSON { return nil }
  }

  /// The keyword that `text` does not satisfy.
  func failing(_ text: ByteText) -> KeywordName? {
    var bytes = (0..<text.count).map { text[$0] }
    if isBase64 {
      guard let decoded = Self.decode(bytes) else { return .contentEncoding }
      bytes = decoded
    }
    return isJSON && SyntaxTree.parse(SourceText(bytes), as: .json).hasErrors ? .contentMediaType : nil
  }

  /// The bytes that base64 (RFC 4648, section 4) stands for.
  private static func decode(_ text: [UInt8]) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    let padding = text.reversed().prefix { $0 == 0x3D }.count
    guard padding <= 2 else { return nil }
    var result: [UInt8] = []
    var bits: UInt32 = 0
    for (index, byte) in text.dropLast(padding).enumerated() {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case 0x2B: value = 62
      case 0x2F: value = 63
      default: return nil
      }
      bits = bits << 6 | UInt32(value)
      if index % 4 != 0 { result.append(UInt8(truncatingIfNeeded: bits >> UInt32(6 - index % 4 * 2))) }
    }
    return result
  }
}
