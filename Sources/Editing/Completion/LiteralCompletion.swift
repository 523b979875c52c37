/// The values that a schema lists for a place.
enum LiteralCompletion {
  static func proposals(at place: CursorPlace, literals: [SchemaKnowledge.Literal]) -> [CompletionProposal] {
    let writer = ScalarWriter(place: place)
    return literals.map { literal in
      CompletionProposal(
        literal.text,
        .enumMember,
        detail: literal.isDefault ? "default" : nil,
        explanation: literal.explanation.map { Explanation([.paragraph($0)]) } ?? Explanation(),
        edit: literal.isString ? writer.edit(string: literal.text) : writer.edit(literal: literal.text)
      )
    }
  }
}
