import JSONSchema
import Syntax

/// What a schema says of a key or value, for a hover or beside a proposal.
enum SchemaExplanation {
  static func of(_ place: SchemaPlace, key: String?) -> Explanation {
    var blocks: [Explanation.Block] = []
    if let name = key ?? place.title {
      blocks.append(.title(name, key == nil || place.title == name ? nil : place.title))
    }
    if let description = place.description { blocks.append(.paragraph(description)) }
    if place.isDeprecated { blocks.append(.paragraph("It is deprecated.")) }
    var facts: [Explanation.Fact] = []
    let values = place.values.compactMap { text($0.value) }
    if !values.isEmpty { facts.append(.init("One of", values.joined(separator: ", "))) }
    if let value = place.defaultValue.flatMap(text) { facts.append(.init("Default", value)) }
    let examples = place.examples.compactMap(text)
    if !examples.isEmpty { facts.append(.init("Examples", examples.joined(separator: ", "))) }
    if !facts.isEmpty { blocks.append(.facts(facts)) }
    // A name alone tells nothing that is not on the screen.
    return place.title == nil && blocks.count == 1 ? Explanation() : Explanation(blocks)
  }

  /// The text of a scalar; lists and mappings are too long to be shown.
  private static func text(_ value: Value) -> String? {
    value.string
  }
}
