import Findings
import Syntax

/// A reference to nothing.
///
/// ## What it flags
/// A reference within the document whose pointer or anchor leads nowhere.
///
/// ## Why it matters
/// A validator stops there, or leaves the part unchecked.
///
/// ## Example
/// ```json
/// {"$ref": "#/$defs/adress", "$defs": {"address": {"type": "string"}}}
/// ```
///
/// ## What to write instead
/// The name of a definition that is there.
///
/// ## Fix
/// A suggestion where a definition or anchor is near: writes its name.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 8.2.3.1; sourcemeta `unknown_local_ref`.
struct UnknownLocalRef: DocumentLintRule {
  static let header = LintHeader("unknown-local-ref", .error, .references)

  func check(_ document: SchemaDocument, in context: LintContext) -> [Finding] {
    let missing = context.references.filter { if case .missing = $0.target { true } else { false } }
    guard !missing.isEmpty else { return [] }
    let targets = LocalTargets(of: document)
    return missing.enumerated().map { index, reference in
      // A slip is rare; where very many lead nowhere, something else is wrong.
      let near = index < 100 ? targets.nearest(to: reference.text) : nil
      let fixes = near.map {
        fix(
          "Write \(quoted($0))", context.editing.replace(reference.entry.value, with: .string($0)), isSafe: false)
      }
      return finding(
        Self.message(reference.text, near), at: reference.entry.value.writtenRange, fixes: fixes ?? [])
    }
  }

  fileprivate static func message(_ reference: String, _ near: String?) -> String {
    "\"\(reference)\" leads to nothing in this document, so this part cannot be checked: "
      + (near.map { "write \"\($0)\"." } ?? "correct it, or add the definition.")
  }
}
