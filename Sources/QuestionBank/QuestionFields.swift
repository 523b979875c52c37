/// The fields of a question by name, each once, in the order of their first mention.
struct QuestionFields: Sendable {
  private var fields: [(name: QuestionField, field: Field)] = []

  init() {}

  /// nil where the question has no such field; of a field that is there twice, the last is kept.
  subscript(_ name: QuestionField) -> Field? {
    index(of: name).map { fields[$0].field }
  }

  mutating func set(_ name: QuestionField, _ field: Field) {
    if let index = index(of: name) {
      fields[index].field = field
    } else {
      if fields.isEmpty { fields.reserveCapacity(12) }
      fields.append((name, field))
    }
  }

  /// A dozen names are compared faster than they are looked up; by index, as a walk over the fields copies each.
  private func index(of name: QuestionField) -> Int? {
    for index in fields.indices where fields[index].name == name { return index }
    return nil
  }
}
