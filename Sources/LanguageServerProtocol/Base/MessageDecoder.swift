import SourceText
import Syntax

/// Reads the types of the protocol from a JSON value, by `Decodable`.
///
/// A message is parsed by the parser that reads banks: a document of some megabytes comes as one string, which that parser
/// takes at the speed of memory. Of equal keys the last one counts, a number that is whole is an integer however it is
/// written, and what is missing or of another type is a `DecodingError` with the path to it.
struct MessageDecoder: Decoder {
  /// nil for a member that is not there, which reads as `null`.
  private let value: Value?
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(_ value: Value?, _ path: [any CodingKey]) {
    self.value = value
    codingPath = path
  }

  /// The decoder of a whole message. Throws a `DecodingError` where `bytes` are no JSON.
  init(_ bytes: [UInt8]) throws {
    let tree = SyntaxTree.parse(SourceText(bytes), as: .json)
    guard let root = tree.root, tree.errors.allSatisfy(Self.isJSON) else {
      throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "It is no JSON."))
    }
    self.init(root, [])
  }

  /// Half of a surrogate pair is part of the grammar (RFC 8259, section 8.2); editors send it where a character was cut.
  private static func isJSON(_ error: SyntaxError) -> Bool {
    !error.code.isOfGrammar || error.code == .invalidEscape && error.range.count == 6
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard let value, value.isMapping else { throw DecodingError.notRead([String: Any].self, value, codingPath) }
    return KeyedDecodingContainer(MessageMembers<Key>(value, codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard let value, value.isSequence else { throw DecodingError.notRead([Any].self, value, codingPath) }
    return MessageElements(value, codingPath)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { MessageScalar(value, codingPath) }
}

extension DecodingError {
  /// The error for a value that is no `type`; nil stands for `null`.
  static func notRead(_ type: Any.Type, _ value: Value?, _ path: [any CodingKey]) -> DecodingError {
    let context = Context(codingPath: path, debugDescription: "It is no \(type).")
    return value?.isNull ?? true ? .valueNotFound(type, context) : .typeMismatch(type, context)
  }
}
