/// The types that the keyword `type` names.
package struct InstanceTypes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let null = InstanceTypes(rawValue: 1)
  package static let boolean = InstanceTypes(rawValue: 2)
  package static let object = InstanceTypes(rawValue: 4)
  package static let array = InstanceTypes(rawValue: 8)
  /// A number that is no integer, where it is what a value is; any number, where a schema asks for it.
  package static let number = InstanceTypes(rawValue: 16)
  package static let string = InstanceTypes(rawValue: 32)
  package static let integer = InstanceTypes(rawValue: 64)

  package static let all: InstanceTypes = [.null, .boolean, .object, .array, .number, .string, .integer]

  /// The names of the standard, in its order.
  static let names: [(name: String, type: InstanceTypes)] = [
    ("array", .array), ("boolean", .boolean), ("integer", .integer), ("null", .null), ("number", .number),
    ("object", .object), ("string", .string),
  ]

  init?(name: String) {
    guard let found = Self.names.first(where: { $0.name == name }) else { return nil }
    self = found.type
  }
}
