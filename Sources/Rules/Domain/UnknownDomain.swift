import Catalog
import Findings

/// A domain that the exam has never had.
///
/// ## What it flags
/// A `domain` that is no section or subsection of the bank's guide, by number or by title, nor of another version of it.
///
/// ## Why it matters
/// The question counts for no part of the exam, and coverage is measured wrongly.
///
/// ## Example
/// ```yaml
/// domain: "7.3"
/// ```
///
/// ## What to write instead
/// ```yaml
/// domain: "6.3"
/// ```
///
/// ## Fix
/// A suggestion: the domains whose number or title is nearest.
///
/// ## Source
/// The exam's guide (`schemas/guides`).
struct UnknownDomain: ItemRule {
  static let header = RuleHeader("unknown-domain", .error, .domain)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard context.guide != nil, let field = item.question.domain,
      case (let text, let guide, .unknown(let near))? = context.reading(ofDomainIn: item)
    else { return [] }
    let fixes = near.map { Fix("Replace by \"\($0.label)\"", isSafe: false, field.edits(to: $0)) }
    return [finding(Self.unknown(text, guide, near.first), at: field.text.trimmedSourceRange, fixes: fixes)]
  }

  fileprivate static func unknown(_ text: String, _ guide: GuideVersion, _ nearest: GuideDomain?) -> String {
    let advice = nearest.map { "the nearest is \"\($0.label)\"" } ?? "its sections are \(sections(guide))"
    return "\"\(text)\" is no domain of \(guide.id), so that the question counts for no part of the exam: \(advice)."
  }

  private static func sections(_ guide: GuideVersion) -> String {
    guard let first = guide.sections.first, let last = guide.sections.last else { return "not known" }
    return "\(first.number) to \(last.number)"
  }
}
