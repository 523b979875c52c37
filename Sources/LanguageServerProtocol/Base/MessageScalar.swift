import Syntax

/// A JSON string, number, boolean or `null`.
struct MessageScalar: SingleValueDecodingContainer {
  /// nil for a member that is not there, which reads as `null`.
  private let value: Value?
  let codingPath: [any CodingKey]

  init(_ value: Value?, _ path: [any CodingKey]) {
    self.value = value
    codingPath = path
  }

  func decodeNil() -> Bool { value?.isNull ?? true }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard let boolean = value?.boolean else { throw notRead(type) }
    return boolean
  }

  func decode(_ type: String.Type) throws -> String {
    guard let value, value.scalarType == .string, let string = value.string else { throw notRead(type) }
    return string
  }

  /// The UTF-8 of a string. Throws a `DecodingError` for any other value.
  func utf8() throws -> [UInt8] {
    guard let value, value.scalarType == .string, let bytes = value.utf8 else { throw notRead(String.self) }
    return bytes
  }

  func decode(_ type: Double.Type) throws -> Double {
    guard let number = number.flatMap(Double.init), number.isFinite else { throw notRead(type) }
    return number
  }

  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }

  func decode<T: FixedWidthInteger & Decodable>(_ type: T.Type) throws -> T {
    guard let number else { throw notRead(type) }
    if let integer = T(number) { return integer }
    guard let integer = T(exactly: try decode(Double.self)) else { throw notRead(type) }
    return integer
  }

  func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: MessageDecoder(value, codingPath)) }

  /// The number as it is written.
  private var number: String? {
    switch value?.scalarType {
    case .integer, .float: value?.string
    default: nil
    }
  }

  private func notRead(_ type: Any.Type) -> DecodingError { .notRead(type, value, codingPath) }
}
