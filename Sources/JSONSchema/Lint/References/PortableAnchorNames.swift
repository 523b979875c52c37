import Findings
import Syntax

/// An anchor with characters that not every draft allows.
///
/// ## What it flags
/// An anchor (`$anchor`, `$dynamicAnchor`, or `#name` in the identifier up to draft 7) that is not a letter followed
/// by letters, digits, `_`, `.` and `-`.
///
/// ## Why it matters
/// The drafts allow different characters; tools of one refuse the anchors of another.
///
/// ## Example
/// ```json
/// {"$defs": {"a": {"$anchor": "_private"}}}
/// ```
///
/// ## What to write instead
/// A name of letters, digits, `_`, `.` and `-` that begins with a letter.
///
/// ## Fix
/// None: other documents may refer to the anchor.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 8.2.2; 2019-09 Core, section 8.2.3; sourcemeta `portable_anchor_names`.
struct PortableAnchorNames: KeywordLintRule {
  static let header = LintHeader("portable-anchor-names", .information, .references, since: .draft4)
  static let keywords = ["$anchor", "$dynamicAnchor", "$id", "id"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard var name = keyword.value.string, keyword.value.scalarType == .string else { return [] }
    if keyword.key.string == "$id" || keyword.key.string == "id" {
      guard schema.dialect <= .draft7, name.hasPrefix("#"), name.count > 1 else { return [] }
      name.removeFirst()
    }
    let bytes = Array(name.utf8)
    let isPortable =
      bytes.first.map(ASCII.isLetter) == true
      && bytes.allSatisfy { ASCII.isAlphanumeric($0) || $0 == 0x5F || $0 == 0x2E || $0 == 0x2D }
    return isPortable ? [] : [finding(Self.message(name), at: keyword.value.writtenRange)]
  }

  fileprivate static func message(_ name: String) -> String {
    "Not every draft allows the anchor \"\(name)\": begin with a letter, and use letters, digits, \"_\", \".\" and \"-\" alone."
  }
}
