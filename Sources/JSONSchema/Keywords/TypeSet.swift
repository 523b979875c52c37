/// A set of JSON types, with integers and other numbers apart: "number" is both.
package struct TypeSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let null = TypeSet(rawValue: 1)
  package static let boolean = TypeSet(rawValue: 2)
  package static let integer = TypeSet(rawValue: 4)
  /// A number with a fraction.
  package static let fraction = TypeSet(rawValue: 8)
  package static let string = TypeSet(rawValue: 16)
  package static let array = TypeSet(rawValue: 32)
  package static let object = TypeSet(rawValue: 64)

  package static let number: TypeSet = [.integer, .fraction]
  package static let all: TypeSet = [.null, .boolean, .number, .string, .array, .object]

  /// The names of the keyword `type`, in alphabetical order.
  package static let names = ["array", "boolean", "integer", "null", "number", "object", "string"]

  /// The values that `type: name` allows; nil for a name that the standard does not have.
  package init?(name: String) {
    switch name {
    case "null": self = .null
    case "boolean": self = .boolean
    case "integer": self = .integer
    case "number": self = .number
    case "string": self = .string
    case "array": self = .array
    case "object": self = .object
    default: return nil
    }
  }

  /// The fewest names that stand for the set; a lone fraction counts as a number.
  package var names: [String] {
    var result: [String] = []
    if contains(.array) { result.append("array") }
    if contains(.boolean) { result.append("boolean") }
    if contains(.integer), !contains(.fraction) { result.append("integer") }
    if contains(.null) { result.append("null") }
    if contains(.fraction) { result.append("number") }
    if contains(.object) { result.append("object") }
    if contains(.string) { result.append("string") }
    return result
  }
}
