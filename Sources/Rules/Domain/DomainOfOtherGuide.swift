import Catalog
import Findings

/// A domain of another version of the guide.
///
/// ## What it flags
/// A `domain` that the bank's guide does not have, but another version of the same exam's guide has.
///
/// ## Why it matters
/// The question was written for another version: it counts for no part of this one, and its content may have moved.
///
/// ## Example
/// ```yaml
/// guide: "2026-06"
/// questions:
///   - domain: "1.3"
/// ```
///
/// ## What to write instead
/// The domain of this guide that took over the content.
///
/// ## Fix
/// A suggestion for each domain that took it over.
///
/// ## Source
/// The exam's guide and the crosswalks between its versions (`schemas/guides`).
struct DomainOfOtherGuide: ItemRule {
  static let header = RuleHeader("domain-of-other-guide", .warning, .domain)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard context.guide != nil, let field = item.question.domain,
      case (let text, let guide, .elsewhere(let version, let domain))? = context.reading(ofDomainIn: item)
    else { return [] }
    let numbers = context.exam?.targets(of: domain.number, from: version.version, to: guide.version) ?? []
    let targets = numbers.compactMap { number in guide.domains.first { $0.number == number } }
    let fixes = targets.map { Fix("Replace by \"\($0.label)\"", isSafe: false, field.edits(to: $0)) }
    return [
      finding(Self.other(text, version, guide, targets), at: field.text.trimmedSourceRange, fixes: fixes)
    ]
  }

  fileprivate static func other(
    _ text: String, _ version: GuideVersion, _ guide: GuideVersion, _ targets: [GuideDomain]
  ) -> String {
    let names = targets.prefix(3).map { "\"\($0.label)\"" }.joined(separator: " or ")
    let advice = targets.isEmpty ? "choose the domain that covers the question" : "what it held is now in \(names)"
    return
      "\"\(text)\" is a domain of \(version.id), not of \(guide.id), so that the question counts for no part of the "
      + "exam: \(advice)."
  }
}
