import QuestionBank

/// What a question says of itself in a word or two, by which questions are counted and grouped.
package struct QuestionLabels: Sendable, Hashable {
  /// As it is written, without white space at its ends; nil where there is none.
  package var domain: String?
  package var difficulty: String?
  package var status: String?
  /// The question's own language, where it is not the bank's.
  package var language: String?
  package var criteria: [String]
  package var tags: [String]

  package init(_ question: borrowing Question) {
    domain = Self.text(question.domain)
    difficulty = Self.text(question.difficulty)
    status = Self.text(question.status)
    language = Self.text(question.language)
    criteria = Self.texts(question.criteria?.items ?? [])
    tags = Self.texts(question.tags?.items ?? [])
  }

  /// Whether the question is out of use, so that no exam draws it.
  package var isRetired: Bool { status == "retired" }

  private static func texts(_ fields: [Field]) -> [String] {
    var texts: [String] = []
    texts.reserveCapacity(fields.count)
    for index in fields.indices {
      let text = fields[index].text.trimmed
      if !text.isEmpty { texts.append(text) }
    }
    return texts
  }

  private static func text(_ field: Field?) -> String? {
    guard let field, field.isText else { return nil }
    let text = field.text.trimmed
    return text.isEmpty ? nil : text
  }
}
