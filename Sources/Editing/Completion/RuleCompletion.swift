import Findings
import SourceText
import Syntax
import Workspace

/// The rules, where a configuration or a question names one.
enum RuleCompletion {
  private static var rules: [RuleDescription] { RuleDirectory.all.sorted { $0.id < $1.id } }

  /// As keys of `rules` in a configuration.
  static func keys(at place: CursorPlace) -> [CompletionProposal] {
    let taken = Set(place.otherKeys)
    return rules.filter { !taken.contains($0.id.name) }.map { rule in
      let name = place.style == .json ? JSONText.quoted(rule.id.name) : rule.id.name
      return CompletionProposal(
        rule.id.name,
        .key,
        detail: rule.category.rawValue,
        explanation: RuleExplanation.of(rule),
        edit: TextEdit(place.range, place.hasColon ? name : name + ": "),
        filter: place.scalar?.node.kind == .doubleQuotedScalar ? name : nil
      )
    }
  }

  /// As items of `ignore` in a question.
  static func values(at place: CursorPlace) -> [CompletionProposal] {
    let writer = ScalarWriter(place: place)
    return rules.map { rule in
      CompletionProposal(
        rule.id.name,
        .value,
        detail: rule.category.rawValue,
        explanation: RuleExplanation.of(rule),
        edit: writer.edit(string: rule.id.name)
      )
    }
  }
}
