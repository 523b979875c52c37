import Findings

/// An option without words.
///
/// ## What it flags
/// An option whose text is there but holds nothing, null, or white space alone.
///
/// ## Why it matters
/// A reader sees an empty line to choose, and knows that it is wrong.
///
/// ## Example
/// ```yaml
/// options:
///   - text: Cloud Storage
///   - text: ""
/// ```
///
/// ## What to write instead
/// The option's text, or no option: three good ones are enough.
///
/// ## Fix
/// None.
///
/// ## Source
/// Tooling: a common slip when questions are made from a template.
struct EmptyOption: ItemRule {
  static let header = RuleHeader("empty-option", .error, .structure)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, !item.options.allSatisfy({ $0?.traits.hasWord == true }) else { return [] }
    return item.question.options.indices.compactMap { index in
      guard let text = item.question.options[index].text, text.isBlank else { return nil }
      let place = text.range.isEmpty ? text.keyRange ?? item.question.options[index].range : text.range
      return finding(Self.empty(item.question.letter(ofOption: index)), at: place)
    }
  }

  fileprivate static func empty(_ letter: String) -> String {
    "Option \(letter) has no text, so everyone sees that it is wrong: write it, or take the option out."
  }
}
