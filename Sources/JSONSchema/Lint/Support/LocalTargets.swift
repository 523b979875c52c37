import Findings

/// What references within a document can lead to: definitions and anchors.
struct LocalTargets {
  let references: [String]

  init(of document: SchemaDocument) {
    references = document.subschemas.flatMap { schema -> [String] in
      var result: [String] = []
      if ["$defs", "definitions"].contains(schema.parentKeyword) { result.append("#" + schema.pointer) }
      for keyword in ["$anchor", "$dynamicAnchor"] {
        if let anchor = schema[keyword]?.string { result.append("#" + anchor) }
      }
      return result
    }
  }

  /// The one that a reference to nothing probably means: near in its last name, or the same name under another keyword.
  func nearest(to reference: String) -> String? {
    let name = Self.lastName(reference)
    if let same = references.first(where: { Self.lastName($0) == name }) { return same }
    guard let near = NearestWord.of(name, among: Set(references.map(Self.lastName))) else {
      return NearestWord.of(reference, among: references)
    }
    return references.first { Self.lastName($0) == near }
  }

  private static func lastName(_ reference: String) -> String {
    reference.split(separator: "/").last.map(String.init) ?? reference
  }
}
