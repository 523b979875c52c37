import JSONSchema
import Syntax

/// What may be written in a schema file beyond what its metaschema says: formats, and the targets of references.
enum SchemaCompletion {
  /// `nil` for all other values.
  static func values(at place: CursorPlace, path: String?) -> [CompletionProposal]? {
    guard case .key(let keyword) = place.path.last, let root = place.containers.first,
      let owner = place.containers.last
    else { return nil }
    let document = SchemaDocument(root: root, path: path)
    guard let schema = document.subschema(at: owner) else { return nil }
    switch keyword {
    case "format": return formats(at: place, schema.dialect)
    case "$ref": return targets(at: place, from: schema)
    default: return nil
    }
  }

  private static func formats(at place: CursorPlace, _ dialect: Dialect) -> [CompletionProposal] {
    let writer = ScalarWriter(place: place)
    return Format.allCases.filter { $0.isDefined(in: dialect) }.map {
      CompletionProposal($0.rawValue, .enumMember, edit: writer.edit(string: $0.rawValue))
    }.sorted { $0.label < $1.label }
  }

  /// The definitions and anchors of the same resource, and its root.
  private static func targets(at place: CursorPlace, from schema: Subschema) -> [CompletionProposal] {
    let writer = ScalarWriter(place: place)
    let root = schema.resourceRoot
    var result: [CompletionProposal] = []
    for target in schema.document.subschemas where target.resourceRoot.value.isSame(as: root.value) {
      var names: [String] = []
      if ["$defs", "definitions"].contains(target.parentKeyword), let own = target.name {
        let holder = target.parent?.pointer.dropFirst(root.pointer.count) ?? ""
        names.append("#\(holder)/\(target.parentKeyword)/\(JSONPointerToken.fragment(own))")
      }
      names += target["$anchor"]?.string.map { ["#" + $0] } ?? []
      let title = target["title"]?.string
      let text = target["description"]?.string
      for name in names {
        result.append(
          CompletionProposal(
            name, .reference, detail: title, explanation: Explanation(text.map { [.paragraph($0)] } ?? []),
            edit: writer.edit(string: name)))
      }
    }
    return result + [CompletionProposal("#", .reference, detail: "the schema itself", edit: writer.edit(string: "#"))]
  }
}
