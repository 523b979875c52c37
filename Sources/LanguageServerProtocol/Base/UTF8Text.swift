/// A text as bytes: that of a document is long, and read as UTF-8 anyway.
package struct UTF8Text: Codable, Hashable, Sendable {
  package var bytes: [UInt8]

  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let message = container as? MessageScalar {
      bytes = try message.utf8()
    } else {
      bytes = Array(try container.decode(String.self).utf8)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(String(decoding: bytes, as: UTF8.self))
  }
}
