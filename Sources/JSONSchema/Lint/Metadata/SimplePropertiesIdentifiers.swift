import Findings
import Syntax

/// A property whose name is no identifier.
///
/// ## What it flags
/// A name in `properties` that is not made of letters, digits and `_`, or begins with a digit.
///
/// ## Why it matters
/// Programs that make code from the schema must rename it. Names are often given from outside, so the rule is off.
///
/// ## Example
/// ```json
/// {"properties": {"first-name": {"type": "string"}}}
/// ```
///
/// ## What to write instead
/// `first_name`
///
/// ## Fix
/// None: the data has that name.
///
/// ## Source
/// sourcemeta `simple_properties_identifiers`.
struct SimplePropertiesIdentifiers: KeywordLintRule {
  static let header = LintHeader("simple-properties-identifiers", nil, .metadata)
  static let keywords = ["properties"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    return keyword.value.entries.compactMap { entry in
      let bytes = Array((entry.key.string ?? "").utf8)
      let isSimple =
        bytes.first.map { ASCII.isLetter($0) || $0 == 0x5F } == true
        && bytes.allSatisfy { ASCII.isAlphanumeric($0) || $0 == 0x5F }
      return isSimple ? nil : finding(Self.message(quoted(entry.key)), at: entry.key.writtenRange)
    }
  }

  fileprivate static func message(_ name: String) -> String {
    "The property \(name) is no identifier, so generated code has to rename it: use letters, digits and \"_\"."
  }
}
