import Findings
import Syntax

/// A dependency on a property that is required anyway.
///
/// ## What it flags
/// A list in `dependencies` whose property is in `required`, so that its names are always required.
///
/// ## Why it matters
/// A reader thinks that the names are needed only sometimes.
///
/// ## Example
/// ```json
/// {"required": ["a"], "dependencies": {"a": ["b"]}}
/// ```
///
/// ## What to write instead
/// `{"required": ["a", "b"]}`
///
/// ## Fix
/// Safe: moves the names to `required`.
///
/// ## Source
/// JSON Schema draft 7 Validation, section 6.5.7; sourcemeta `dependencies_property_tautology`.
struct DependenciesPropertyTautology: KeywordLintRule {
  static let header = LintHeader("dependencies-property-tautology", .information, .simplification, until: .draft7)
  static let keywords = ["dependencies"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    return RequiredDependencies.all(keyword, of: schema, in: context).map {
      finding(Self.message($0.name), at: $0.range, fixes: fix("Move the names to \"required\"", $0.change))
    }
  }

  fileprivate static func message(_ name: String) -> String {
    "\"\(name)\" is required anyway, so what depends on it is required too: name it in \"required\"."
  }
}
