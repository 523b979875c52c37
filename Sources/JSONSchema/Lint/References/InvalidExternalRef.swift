import Findings
import Syntax

/// A reference to a document that cannot be found.
///
/// ## What it flags
/// A reference to another document that is no file at its path, no `$id` of a schema in the workspace (on the command
/// line: of one in the same folder), and no metaschema. Nothing is fetched.
///
/// ## Why it matters
/// A validator stops there, or leaves the part unchecked.
///
/// ## Example
/// ```json
/// {"$ref": "https://example.com/missing.json"}
/// ```
///
/// ## What to write instead
/// The URI or path of a schema that is there.
///
/// ## Fix
/// A suggestion where a known one is near: writes its URI.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 8.2.3.1; sourcemeta `invalid_external_ref`.
struct InvalidExternalRef: DocumentLintRule {
  static let header = LintHeader("invalid-external-ref", .error, .references)

  func check(_ document: SchemaDocument, in context: LintContext) -> [Finding] {
    guard let reachable = context.configuration.reachable else { return [] }
    lazy var nearest = NearestWord(among: reachable)
    return context.references.compactMap { reference in
      guard case .external(let uri) = reference.target, !reachable.contains(uri), Metaschemas.root(of: uri) == nil,
        Dialect(uri: uri) == nil, !context.configuration.isFile(uri)
      else { return nil }
      let fixes = nearest.of(uri).map { near in
        let fragment = URIReference(reference.text).fragment.map { "#" + $0 } ?? ""
        let change = context.editing.replace(reference.entry.value, with: .string(near + fragment))
        return fix("Write \(quoted(near + fragment))", change, isSafe: false)
      }
      return finding(Self.message(reference.text), at: reference.entry.value.writtenRange, fixes: fixes ?? [])
    }
  }

  fileprivate static func message(_ reference: String) -> String {
    "\"\(reference)\" refers to a schema that is not here, so this part cannot be checked: correct it, or add the schema."
  }
}
