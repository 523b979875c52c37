import Catalog
import Synchronization

/// What texts of domains mean in a guide, found out once for each text: a bank has few, and says each of them often.
final class DomainReadings: Sendable {
  enum Reading: Sendable {
    /// The guide has it.
    case known
    /// Another version of the guide has it.
    case elsewhere(GuideVersion, GuideDomain)
    /// None has it; these are near.
    case unknown([GuideDomain])
  }

  private let known = Mutex<[String: Reading]>([:])
  private static let limit = 10_000

  func reading(of text: String, in guide: GuideVersion, of exam: ExamGuide?) -> Reading {
    if let reading = known.withLock({ $0[text] }) { return reading }
    let reading = Self.read(text, guide, exam)
    known.withLock { if $0.count < Self.limit { $0[text] = reading } }
    return reading
  }

  private static func read(_ text: String, _ guide: GuideVersion, _ exam: ExamGuide?) -> Reading {
    if guide.domain(matching: text) != nil { return .known }
    if let home = exam?.home(of: text, outside: guide.version) { return .elsewhere(home.version, home.domain) }
    return .unknown(guide.suggestions(for: text))
  }
}

extension RuleContext {
  /// What the domain of a question means in the bank's guide; nil where there is no guide or no domain.
  func reading(ofDomainIn item: Item) -> (text: String, guide: GuideVersion, DomainReadings.Reading)? {
    guard let guide, let field = item.question.domain, field.isText, !field.isBlank else { return nil }
    let text = field.text.trimmed
    return (text, guide, domains.reading(of: text, in: guide, of: exam))
  }
}
