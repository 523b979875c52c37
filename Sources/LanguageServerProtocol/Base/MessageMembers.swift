import Syntax

/// The members of a JSON object.
struct MessageMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let object: Value
  let codingPath: [any CodingKey]

  init(_ object: Value, _ path: [any CodingKey]) {
    self.object = object
    codingPath = path
  }

  var allKeys: [Key] {
    var known: Set<String> = []
    return object.writtenEntries.compactMap { entry in
      guard let name = entry.key.string, known.insert(name).inserted else { return nil }
      return Key(stringValue: name)
    }
  }

  func contains(_ key: Key) -> Bool { member(key) != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try required(key).isNull }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try T(from: MessageDecoder(try required(key), codingPath + [key]))
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try superDecoder(forKey: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try superDecoder(forKey: key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { MessageDecoder(object["super"], codingPath) }

  func superDecoder(forKey key: Key) throws -> any Decoder { MessageDecoder(member(key), codingPath + [key]) }

  private func member(_ key: Key) -> Value? { object[key.stringValue] }

  private func required(_ key: Key) throws -> Value {
    guard let value = member(key) else {
      throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: "It is missing."))
    }
    return value
  }
}
