import Findings
import SourceText

/// Two questions with one id.
///
/// ## What it flags
/// An id that an earlier question of the bank has, or a question of another bank in the workspace.
///
/// ## Why it matters
/// Results, reviews and links go by the id, and then belong to two questions.
///
/// ## Example
/// ```yaml
/// - id: pmle-0042
///   question: …
/// - id: pmle-0042
///   question: …
/// ```
///
/// ## What to write instead
/// An id that no other question has, for the newer of the two.
///
/// ## Fix
/// A suggestion: the next free number, where ids end in one.
///
/// ## Source
/// Tooling.
struct DuplicateItemID: BankRule {
  static let header = RuleHeader("duplicate-item-id", .error, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    var first: [String: Range<Int>] = [:]
    var findings: [Finding] = []
    for question in bank.questions {
      guard let id = question.id else { continue }
      if let earlier = first[id] {
        findings.append(
          repeated(id, question, [RelatedPlace(earlier, "The first question with this id.")], Self.repeated(id), bank))
      } else {
        first[id] = question.anchor
        if let places = bank.idsElsewhere[id], let place = places.first {
          findings.append(repeated(id, question, places, Self.elsewhere(id, place.document ?? "another file"), bank))
        }
      }
    }
    return findings
  }

  private func repeated(
    _ id: String, _ question: QuestionFacts, _ related: [RelatedPlace], _ message: String, _ bank: BankFacts
  ) -> Finding {
    var result = finding(message, at: question.anchor, related: related)
    result.question = id
    if let free = Self.nextFree(id, bank) {
      let range = question.idText ?? question.anchor
      result.fixes = [Fix("Replace by \"\(free)\"", isSafe: false, [TextEdit(range, free)])]
    }
    return result
  }

  /// The id with the highest number of those with the same words before the number, plus one; nil without a number.
  private static func nextFree(_ id: String, _ bank: BankFacts) -> String? {
    let (stem, digits) = parts(id)
    guard !digits.isEmpty, digits.count <= 9, Int(digits) != nil else { return nil }
    var highest = 0
    for other in bank.questions.compactMap(\.id) + bank.idsElsewhere.keys {
      let (otherStem, otherDigits) = parts(other)
      if otherStem == stem, otherDigits.count <= 9, let number = Int(otherDigits) { highest = max(highest, number) }
    }
    let next = "\(highest + 1)"
    return stem + String(repeating: "0", count: max(0, digits.count - next.count)) + next
  }

  private static func parts(_ id: String) -> (stem: Substring, digits: Substring) {
    let digits = id.suffix(while: { $0.isASCII && $0.isNumber })
    return (id[..<digits.startIndex], digits)
  }

  fileprivate static func repeated(_ id: String) -> String {
    "The id \"\(id)\" is that of an earlier question, so results and links of the two are mixed up: give this one its own."
  }

  fileprivate static func elsewhere(_ id: String, _ document: String) -> String {
    "The id \"\(id)\" is that of a question in \(document) as well, so results and links of the two are mixed up: give one "
      + "of them its own."
  }
}

extension BidirectionalCollection {
  /// The longest suffix whose elements all satisfy `holds`.
  fileprivate func suffix(while holds: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, holds(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
