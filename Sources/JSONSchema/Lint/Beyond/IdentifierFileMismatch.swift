import Findings
import Syntax

/// An `$id` that ends with another file's name.
///
/// ## What it flags
/// The identifier of the root, where it ends with the name of a JSON or YAML file that is not this file's.
///
/// ## Why it matters
/// References by path and references by identifier lead to different places; often the schema was copied.
///
/// ## Example
/// ```json
/// {"$id": "https://example.com/exam-guide.schema.json"}
/// ```
///
/// ## What to write instead
/// The name of the file, or an identifier without a file's name.
///
/// ## Fix
/// None: references to it must change too.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 8.2.1.
struct IdentifierFileMismatch: DocumentLintRule {
  static let header = LintHeader("identifier-file-mismatch", .information, .beyond)

  func check(_ document: SchemaDocument, in context: LintContext) -> [Finding] {
    guard let path = document.path, let identifier = document.resources.first?.identifier, let uri = identifier.string,
      let named = URIReference(uri).path.split(separator: "/").last, let file = path.split(separator: "/").last,
      [".json", ".yaml", ".yml"].contains(where: { named.hasSuffix($0) }), named != file
    else { return [] }
    return [finding(Self.message(String(named), String(file)), at: identifier.writtenRange)]
  }

  fileprivate static func message(_ named: String, _ file: String) -> String {
    "The identifier names the file \"\(named)\", but this is \"\(file)\": correct one of the two, so that references find it either way."
  }
}
