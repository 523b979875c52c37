import Syntax

/// What a schema's author says in place of the built-in messages: `x-error-message`, a text for all keywords of the schema
/// or an object with a text for each.
struct ErrorMessages: Sendable {
  private var general: String?
  private var byKeyword: [String: String] = [:]

  init() {}

  init(_ value: Value) {
    if value.isMapping {
      for entry in value.entries { byKeyword[entry.key.string ?? ""] = entry.value.string }
    } else {
      general = value.string
    }
  }

  var isEmpty: Bool { general == nil && byKeyword.isEmpty }

  func text(for keyword: KeywordName) -> String? { byKeyword[keyword.rawValue] ?? general }
}
