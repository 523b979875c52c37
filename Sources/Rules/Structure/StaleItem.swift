import Catalog
import Findings

/// A question that nobody has looked at for long.
///
/// ## What it flags
/// A question whose `reviewed` date is more than 24 months before the day of the check (`--as-of`, else today); option
/// `months` sets another time.
///
/// ## Why it matters
/// Services and their names change; a key that was right two years ago may be wrong.
///
/// ## Example
/// ```yaml
/// reviewed: 2021-03-01
/// ```
///
/// ## What to write instead
/// The date of a new review.
///
/// ## Fix
/// None: a date without a review would be worse.
///
/// ## Source
/// Item guides of certification programmes.
struct StaleItem: ItemRule {
  static let header = RuleHeader("stale-item", .information, .structure)
  static let options = ["months": RuleOption.integer(1...1200)]

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard let today = context.today, let field = item.question.reviewed, field.isText,
      let day = Day(field.text.bytes[field.text.trimmedRange])
    else {
      return []
    }
    let months = context.settings.integer("months", of: Self.header.id, or: 24)
    // Months since year 0, and the day of the month.
    let reviewedMonth = day.number / 10_000 * 12 + day.number / 100 % 100
    let thisMonth = today.number / 10_000 * 12 + today.number / 100 % 100
    guard (thisMonth - months, today.number % 100) > (reviewedMonth, day.number % 100) else { return [] }
    return [finding(Self.old(field.text.trimmed, months), at: field.text.trimmedSourceRange)]
  }

  fileprivate static func old(_ date: String, _ months: Int) -> String {
    "The question was last reviewed on \"\(date)\", more than \(months) months ago, and may be wrong by now: review it, and set the "
      + "date."
  }
}
