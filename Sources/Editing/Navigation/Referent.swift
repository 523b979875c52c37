/// What words of a document stand for, wherever it is named again.
package enum Referent: Sendable, Hashable {
  /// A question, by its id.
  case question(String)
  case tag(String)
  /// A domain of a guide, by the guide's id and the domain's number.
  case domain(guide: String, number: String)
  /// A product, by today's name.
  case product(String)
  /// What a YAML anchor names, by the offset of the anchor; of aliases without one, by their name and -1.
  case anchor(String, at: Int)
  /// A schema of a schema file, by the offset at which its value begins.
  case schema(at: Int)
  /// A file, by its absolute path.
  case file(String)
}

/// A place where something is named.
package struct Occurrence: Sendable, Hashable {
  /// The bytes of the name.
  package var range: Range<Int>
  /// Is it where the thing has its name from?
  package var isDefinition: Bool

  package init(_ range: Range<Int>, isDefinition: Bool = false) {
    self.range = range
    self.isDefinition = isDefinition
  }
}
