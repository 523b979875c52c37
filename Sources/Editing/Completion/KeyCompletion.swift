import JSONSchema
import SourceText
import Syntax

/// The keys that a schema knows for a mapping and that are not there yet, in the order of the schema.
enum KeyCompletion {
  /// `taken` are the keys of the mapping, by the names that the schema has for them.
  static func proposals(at place: CursorPlace, taken: Set<String>, schema: SchemaPlace) -> [CompletionProposal] {
    schema.keys.filter { !taken.contains($0.name) }.map { key in
      let written = spelling(of: key.name, at: place)
      var proposal = CompletionProposal(
        key.name,
        .key,
        detail: key.isRequired ? "required" : nil,
        explanation: SchemaExplanation.of(key.value, key: key.name),
        edit: TextEdit(place.range, place.hasColon ? written : written + opening(of: key, at: place)),
        filter: place.scalar?.node.kind == .doubleQuotedScalar ? written : nil
      )
      proposal.isDeprecated = key.value.isDeprecated
      return proposal
    }
  }

  /// The key as it has to be written: in JSON always in quotes, in YAML where it was begun with one.
  private static func spelling(of name: String, at place: CursorPlace) -> String {
    if place.style == .json || place.scalar?.node.kind == .doubleQuotedScalar { return JSONText.quoted(name) }
    return ScalarWriter.plainOrQuoted(name, isFlow: place.style == .flow)
  }

  /// What leads on to the value: a space, or in YAML the line on which a nested value begins.
  private static func opening(of key: SchemaPlace.KnownKey, at place: CursorPlace) -> String {
    guard case .block(let column) = place.style else { return ": " }
    let line = ":\n" + String(repeating: " ", count: column + 2)
    switch key.value.types {
    case .array: return line + "- "
    case .object: return line
    default: return ": "
    }
  }
}
