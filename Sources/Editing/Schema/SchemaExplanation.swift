/// What a schema says of a key or value, for a hover or beside a proposal.
enum SchemaExplanation {
  static func of(_ text: SchemaText, key: String?, literals: [SchemaKnowledge.Literal] = []) -> Explanation {
    var blocks: [Explanation.Block] = []
    if let name = key ?? text.title {
      blocks.append(.title(name, key == nil || text.title == name ? nil : text.title))
    }
    if let description = text.description { blocks.append(.paragraph(description)) }
    if text.isDeprecated { blocks.append(.paragraph("It is deprecated.")) }
    var facts: [Explanation.Fact] = []
    if !literals.isEmpty { facts.append(.init("One of", literals.map(\.text).joined(separator: ", "))) }
    if let value = text.defaultValue { facts.append(.init("Default", value)) }
    if !text.examples.isEmpty { facts.append(.init("Examples", text.examples.joined(separator: ", "))) }
    if !facts.isEmpty { blocks.append(.facts(facts)) }
    return Explanation(blocks)
  }
}
