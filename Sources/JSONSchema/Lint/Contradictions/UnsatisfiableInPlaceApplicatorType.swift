import Findings
import Syntax

/// A branch whose type the schema around it forbids.
///
/// ## What it flags
/// A branch of `allOf`, `anyOf`, `oneOf`, `then`, `else` or `extends` whose `type` has no value in common with the
/// `type` beside the keyword.
///
/// ## Why it matters
/// No value meets both: a branch of `anyOf` or `oneOf` is dead, and in `allOf` nothing is allowed at all.
///
/// ## Example
/// ```json
/// {"type": "object", "anyOf": [{"type": "string"}, {"required": ["id"]}]}
/// ```
///
/// ## What to write instead
/// A branch of a type that is allowed, or a wider `type`.
///
/// ## Fix
/// A suggestion for `anyOf` and `oneOf`: removes the branch. For the others none.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 10.2; sourcemeta `unsatisfiable_in_place_applicator_type`.
struct UnsatisfiableInPlaceApplicatorType: KeywordLintRule {
  static let header = LintHeader("unsatisfiable-in-place-applicator-type", .warning, .contradictions)
  static let keywords = ["allOf", "anyOf", "oneOf", "extends", "then", "else"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let types = schema.types, !types.isEmpty, let name = keyword.key.string else { return [] }
    let branches = schema.children(name)
    return branches.compactMap { branch in
      guard let own = branch.types, !own.isEmpty, own.isDisjoint(with: types), let place = branch["type"] else {
        return nil
      }
      let isChoice = name == "anyOf" || name == "oneOf"
      let change =
        isChoice && branches.count > 1
        ? context.editing.removeItems(at: Set([branch.name.flatMap { Int($0) } ?? 0]), from: keyword.value) : .none
      let message = Self.message(
        listed(own.names, joinedBy: "or"), listed(types.names, joinedBy: "or"), isChoice ? "this branch" : "nothing")
      return finding(
        message, at: place.writtenRange,
        related: [RelatedPlace(schema["type"]?.writtenRange ?? keyword.range, "The type around it is here.")],
        fixes: fix("Remove the branch", change, isSafe: false))
    }
  }

  fileprivate static func message(_ own: String, _ around: String, _ consequence: String) -> String {
    "The schema around allows \(around) and this one \(own), so "
      + (consequence == "nothing" ? "no value meets both" : "no value meets this branch")
      + ": correct one of the types."
  }
}
