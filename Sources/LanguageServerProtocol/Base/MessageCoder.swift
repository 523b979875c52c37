#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Messages to bytes and back.
package enum MessageCoder {
  /// Throws a `DecodingError` where the bytes are no JSON object.
  package static func decode(_ bytes: [UInt8]) throws -> IncomingMessage {
    try IncomingMessage(from: MessageDecoder(bytes))
  }

  /// Throws an `EncodingError`: only for numbers that JSON cannot hold.
  package static func encode(_ message: some Encodable) throws -> [UInt8] {
    if let writable = message as? any JSONWritable {
      var json = JSONWriter()
      writable.write(to: &json)
      return json.bytes
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    return [UInt8](try encoder.encode(message))
  }
}

extension LSPAny {
  /// The JSON value of anything that can be written as JSON. Throws an `EncodingError`.
  package init(encoding value: some Encodable) throws {
    self = try LSPAny(from: MessageDecoder([UInt8](JSONEncoder().encode(value))))
  }

  /// This value as `type`. Throws a `DecodingError`.
  package func decode<T: Decodable>(as type: T.Type) throws -> T {
    try T(from: MessageDecoder([UInt8](JSONEncoder().encode(self))))
  }
}
