import Findings
import QuestionBank
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
    var repeats: [Repeat] = []
    for index in bank.questions.indices {
      guard let id = bank.questions[index].id else { continue }
      if let earlier = first[id] {
        let places = [RelatedPlace(earlier, "The first question with this id.")]
        let question = bank.questions[index]
        repeats.append(Repeat(id: id, question: question, places: places, message: Self.repeated(id)))
      } else {
        first[id] = bank.questions[index].anchor
        if let places = bank.idsElsewhere[id], let place = places.first {
          let message = Self.elsewhere(id, place.document.map { "\"\(bank.name($0))\"" } ?? "another file")
          repeats.append(Repeat(id: id, question: bank.questions[index], places: places, message: message))
        }
      }
    }
    guard !repeats.isEmpty else { return [] }
    var free = FreeIDs(taken: Array(first.keys) + bank.idsElsewhere.keys)
    return repeats.map { one in
      var result = finding(one.message, at: one.question.anchor, related: one.places)
      result.question = one.id
      if let id = free.next(like: one.id) {
        let place = one.question.idText ?? one.question.anchor
        result.fixes = [Fix("Replace by \"\(id)\"", isSafe: false, [TextEdit(place, id)])]
      }
      return result
    }
  }

  private struct Repeat {
    var id: String
    var question: QuestionFacts
    var places: [RelatedPlace]
    var message: String
  }

  fileprivate static func repeated(_ id: String) -> String {
    "The id \"\(id)\" is that of an earlier question, so results and links of the two are mixed up: give this one its own."
  }

  fileprivate static func elsewhere(_ id: String, _ document: String) -> String {
    "The id \"\(id)\" is that of a question in \(document) as well, so results and links of the two are mixed up: give one "
      + "of them its own."
  }
}
