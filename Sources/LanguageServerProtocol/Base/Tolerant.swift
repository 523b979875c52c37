/// An optional field that reads as missing where the client wrote something else than the protocol says.
///
/// Some clients send `null` for whole capability objects; one wrong field must not cost the session.
@propertyWrapper
package struct Tolerant<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
  package var wrappedValue: Value?

  package init() {}

  package init(wrappedValue: Value?) {
    self.wrappedValue = wrappedValue
  }

  package init(from decoder: any Decoder) {
    wrappedValue = try? Value(from: decoder)
  }

  package func encode(to encoder: any Encoder) throws {
    try wrappedValue?.encode(to: encoder)
  }
}

extension KeyedDecodingContainer {
  package func decode<Value>(_ type: Tolerant<Value>.Type, forKey key: Key) -> Tolerant<Value> {
    Tolerant(wrappedValue: try? decodeIfPresent(Value.self, forKey: key))
  }
}

extension KeyedEncodingContainer {
  package mutating func encode<Value>(_ value: Tolerant<Value>, forKey key: Key) throws {
    try encodeIfPresent(value.wrappedValue, forKey: key)
  }
}
