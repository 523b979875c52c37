import Syntax

/// The elements of a JSON array, one after the other.
struct MessageElements: UnkeyedDecodingContainer {
  private let elements: [Value]
  let codingPath: [any CodingKey]
  private(set) var currentIndex = 0

  init(_ array: Value, _ path: [any CodingKey]) {
    elements = Array(array.items)
    codingPath = path
  }

  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex >= elements.count }

  mutating func decodeNil() throws -> Bool {
    guard currentIndex < elements.count else { throw atEnd(Never.self) }
    guard elements[currentIndex].isNull else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    let result = try T(from: try current(type))
    currentIndex += 1
    return result
  }

  mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    try superDecoder().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try superDecoder().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder {
    let decoder = try current((any Decoder).self)
    currentIndex += 1
    return decoder
  }

  private func current(_ type: Any.Type) throws -> MessageDecoder {
    guard currentIndex < elements.count else { throw atEnd(type) }
    return MessageDecoder(elements[currentIndex], codingPath + [Index(intValue: currentIndex)])
  }

  private func atEnd(_ type: Any.Type) -> DecodingError {
    .valueNotFound(type, .init(codingPath: codingPath, debugDescription: "The array ends before it."))
  }

  private struct Index: CodingKey {
    let number: Int

    var intValue: Int? { number }
    var stringValue: String { "\(number)" }

    init(intValue: Int) { number = intValue }

    init?(stringValue: String) { return nil }
  }
}
