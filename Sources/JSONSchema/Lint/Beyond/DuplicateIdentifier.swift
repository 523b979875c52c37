import Findings
import Syntax

/// An identifier or anchor that stands twice.
///
/// ## What it flags
/// Two `$id` with the same URI or two anchors of one name in a document; an `$id` that another schema of the
/// workspace has (on the command line: one in the same folder). A copy with the same text is let pass.
///
/// ## Why it matters
/// A reference to it may lead to either, depending on the validator.
///
/// ## Example
/// ```json
/// {"$defs": {"a": {"$anchor": "item"}, "b": {"$anchor": "item"}}}
/// ```
///
/// ## What to write instead
/// A name of its own for each.
///
/// ## Fix
/// None: references to it must change too.
///
/// ## Source
/// JSON Schema 2020-12 Core, sections 8.2.1 and 8.2.2.
struct DuplicateIdentifier: DocumentLintRule {
  static let header = LintHeader("duplicate-identifier", .error, .beyond)

  func check(_ document: SchemaDocument, in context: LintContext) -> [Finding] {
    var result: [Finding] = []
    var first: [String: Value] = [:]
    for resource in document.resources {
      guard let identifier = resource.identifier else { continue }
      if let other = first[resource.uri] {
        result.append(repeated(identifier, other))
      } else {
        first[resource.uri] = identifier
        if let places = context.configuration.identifiersElsewhere[resource.uri], !places.isEmpty {
          result.append(finding(Self.elsewhere(quoted(identifier)), at: identifier.writtenRange, related: places))
        }
      }
    }
    var anchors: [String: Value] = [:]
    for schema in document.subschemas {
      for keyword in ["$anchor", "$dynamicAnchor"] where KeywordName.named(keyword, in: schema.dialect) != nil {
        guard let anchor = schema[keyword], anchor.scalarType == .string, let name = anchor.string else { continue }
        let key = "\(schema.resource.node)#\(name)"
        if let other = anchors[key] { result.append(repeated(anchor, other)) } else { anchors[key] = anchor }
      }
    }
    return result
  }

  private func repeated(_ value: Value, _ first: Value) -> Finding {
    finding(
      Self.message(quoted(value)), at: value.writtenRange,
      related: [RelatedPlace(first.writtenRange, "The first one is here.")])
  }

  fileprivate static func message(_ name: String) -> String {
    "\(name) is the name of another schema here already, so a reference may lead to either: give it a name of its own."
  }
  fileprivate static func elsewhere(_ name: String) -> String {
    "Another schema of the workspace has the identifier \(name), so a reference may lead to either: give it one of its own."
  }
}
