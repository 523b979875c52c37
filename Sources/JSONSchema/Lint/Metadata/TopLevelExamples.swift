import Findings
import Syntax

/// A schema without examples.
///
/// ## What it flags
/// A root without `examples`, or with an empty list.
///
/// ## Why it matters
/// An example shows at once what is meant. A matter of taste, so the rule is off.
///
/// ## Example
/// ```json
/// {"title": "Exam"}
/// ```
///
/// ## What to write instead
/// `"examples": [{"name": "PMLE"}]`
///
/// ## Fix
/// None: only its author knows good examples.
///
/// ## Source
/// sourcemeta `top_level_examples`.
struct TopLevelExamples: DocumentLintRule {
  static let header = LintHeader("top-level-examples", nil, .metadata, since: .draft6)

  func check(_ document: SchemaDocument, in context: LintContext) -> [Finding] {
    guard let root = document.subschemas.first, root.value.isMapping else { return [] }
    if let examples = root["examples"], !examples.isEmptySequence { return [] }
    return [finding(Self.message, at: document.place(of: "examples"))]
  }

  fileprivate static let message =
    "The schema shows no example, from which a reader would learn the most: add \"examples\"."
}
