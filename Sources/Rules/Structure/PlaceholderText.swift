import Findings
import QuestionBank
import Syntax

/// Text that stands in for text to come.
///
/// ## What it flags
/// "TODO", "TBD" or "FIXME" in capitals, "lorem ipsum", a text of question marks alone, and options that read "Option 1"
/// to "Option 4", in a question, its options or its explanation. What stands in code is left alone, and
/// so is a question with `status: draft`.
///
/// ## Why it matters
/// The question is not finished, and candidates get to see it.
///
/// ## Example
/// ```yaml
/// explanation: TODO
/// ```
///
/// ## What to write instead
/// The text; until then `status: draft`.
///
/// ## Fix
/// None.
///
/// ## Source
/// Tooling: half of the questions of a published bank were stubs of a template.
struct PlaceholderText: TriggeredRule {
  static let header = RuleHeader("placeholder-text", .error, .structure)
  static let trigger = RuleTrigger(
    in: .all, ["todo", "fixme", "tbd", "lorem", "option", "answer", "choice"], [.noWord])

  /// Whether the rule runs and has something to say of the question.
  static func tells(of item: Item, _ context: RuleContext) -> Bool {
    context.isOn(header) && !PlaceholderText().check(item, in: context).isEmpty
  }

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.question.status?.text.trimmed != "draft" else { return [] }
    var findings: [Finding] = []
    for text in item.texts.all {
      guard let range = Self.placeholder(in: text) else { continue }
      let place = text.text.sourceRange(range)
      findings.append(finding(Self.placeholder(String(decoding: text.bytes[range], as: UTF8.self)), at: place))
    }
    return findings + stubs(item)
  }

  private static func placeholder(in text: ItemText) -> Range<Int>? {
    if !text.traits.hasWord {
      return text.bytes.count < 100 && isOfSignsAlone(text.text.trimmed) ? 0..<text.bytes.count : nil
    }
    guard mayHold(text.bytes) else { return nil }
    let prose = text.words
    let words = prose.words
    for (index, token) in words.enumerated() where token.kind == .word {
      switch token.text {
      case "todo", "fixme", "tbd":
        // "to-do list" and "Todo app" are prose; the capitals are not.
        guard prose.text.bytes[token.range].allSatisfy({ $0 < 0x61 }) else { continue }
        let next: Word = index + 1 < words.count ? words[index + 1].text : ""
        if token.text == "tbd" || words.count == 1 || next == ":" || index == 0 { return token.range }
      case "lorem":
        if index + 1 < words.count, words[index + 1].text == "ipsum" {
          return token.range.lowerBound..<words[index + 1].range.upperBound
        }
      default: continue
      }
    }
    return nil
  }

  private static func isOfSignsAlone(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0 == "?" || $0 == "？" } || text == "..." || text == "…"
  }

  private static func mayHold(_ bytes: [UInt8]) -> Bool {
    let text = bytes.lazy.map { $0 | 0x20 }
    for index in bytes.indices.dropLast(2) {
      switch (text[index], text[index + 1], text[index + 2]) {
      case (0x74, 0x6F, 0x64), (0x66, 0x69, 0x78), (0x74, 0x62, 0x64), (0x6C, 0x6F, 0x72): return true
      default: continue
      }
    }
    return false
  }

  /// Options that all read "Option 1", "Option B" and so on.
  private func stubs(_ item: Item) -> [Finding] {
    guard item.isChoice, OptionKinds.areStubs(item.options), let first = item.question.options[0].text else {
      return []
    }
    return [finding(Self.placeholder(first.text.trimmed), at: first.text.trimmedSourceRange)]
  }

  fileprivate static func placeholder(_ words: String) -> String {
    "\"\(words)\" stands in for text to come, and candidates would see it: write the text, or set \"status: draft\" until "
      + "it is there."
  }
}
