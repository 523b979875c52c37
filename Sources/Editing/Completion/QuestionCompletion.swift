import JSONSchema
import QuestionBank
import SourceText

/// A whole question with four options, where a question may begin.
enum QuestionCompletion {
  /// `id` is a free one, `nil` for a bank whose questions have none.
  static func proposal(at place: CursorPlace, id: String?, hasDomains: Bool, in text: SourceText) -> CompletionProposal?
  {
    guard isStart(place) else { return nil }
    let line = text.lineStart(text.line(at: place.range.lowerBound))
    let indentation = text.slice(line..<place.range.lowerBound).prefix { $0 == 0x20 || $0 == 0x09 }
    var template: CompletionTemplate
    switch (place.kind, place.style) {
    case (.key, .block(let column)):
      template = yaml(id, hasDomains, column: max(0, column - indentation.count))
    case (.value, .json): template = json(id, hasDomains)
    default: return nil
    }
    // A bank without a guide needs no domain.
    template.parts.removeAll { $0 == .text("") }
    let whole = template.text(indentation: String(decoding: indentation, as: UTF8.self))
    var proposal = CompletionProposal(
      "New question", .template, detail: "with four options", edit: TextEdit(place.range, whole), filter: "question")
    proposal.template = template
    return proposal
  }

  /// Is there nothing of the question yet?
  static func isStart(_ place: CursorPlace) -> Bool {
    let isItem: Bool
    switch place.path.count {
    case 1: isItem = place.path[0].isIndex
    case 2: isItem = place.path[0] == .key("questions") && place.path[1].isIndex
    default: isItem = false
    }
    return isItem && place.otherKeys.isEmpty && !place.hasColon
  }

  private static let stem = "Situation. What should you do?"
  private static let key = "What is right"
  private static let distractors = ["What seems right", "What others would do", "What is out of date"]
  private static let explanation = "Why the key is right and the rest is not."

  private static func yaml(_ id: String?, _ hasDomains: Bool, column: Int) -> CompletionTemplate {
    let line = "\n" + String(repeating: " ", count: column)
    var parts: [CompletionTemplate.Part] = []
    if let id { parts += [.text("id: "), .blank(ScalarWriter.plainOrQuoted(id, isFlow: false)), .text(line)] }
    if hasDomains { parts += [.text("domain: \""), .blank("1.1"), .text("\"" + line)] }
    parts += [.text("question: |\(line)  "), .blank(stem), .text("\(line)options:\(line)  - text: "), .blank(key)]
    parts.append(.text("\(line)    correct: true"))
    for distractor in distractors { parts += [.text("\(line)  - text: "), .blank(distractor)] }
    parts += [.text("\(line)explanation: "), .blank(explanation)]
    return CompletionTemplate(parts)
  }

  private static func json(_ id: String?, _ hasDomains: Bool) -> CompletionTemplate {
    var parts: [CompletionTemplate.Part] = [.text("{\n  ")]
    if let id { parts += [.text("\"id\": \""), .blank(id), .text("\",\n  ")] }
    if hasDomains { parts += [.text("\"domain\": \""), .blank("1.1"), .text("\",\n  ")] }
    parts += [.text("\"question\": \""), .blank(stem), .text("\",\n  \"options\": [\n    { \"text\": \""), .blank(key)]
    parts.append(.text("\", \"correct\": true }"))
    for distractor in distractors { parts += [.text(",\n    { \"text\": \""), .blank(distractor), .text("\" }")] }
    parts += [.text("\n  ],\n  \"explanation\": \""), .blank(explanation), .text("\"\n}")]
    return CompletionTemplate(parts)
  }
}

extension InstanceStep {
  fileprivate var isIndex: Bool {
    if case .index = self { return true }
    return false
  }
}
