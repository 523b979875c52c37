import Syntax

/// The names that a schema gives itself.
struct SchemaIdentifier {
  /// `$id` (`id` until draft 4), where it names a resource.
  private(set) var uri: URIReference?
  private(set) var anchor: String?
  /// `$dynamicAnchor`, or the empty name for `$recursiveAnchor: true`.
  private(set) var dynamicAnchor: String?

  init(of value: Value, in dialect: Dialect) {
    guard value.isMapping else { return }
    // Until draft 7, `$ref` makes everything beside it ineffective.
    if dialect <= .draft7, value["$ref"]?.scalarType == .string { return }
    if let id = value[dialect.idKeyword], id.scalarType == .string, let text = id.string, !text.isEmpty {
      let reference = URIReference(text)
      if dialect <= .draft7, let fragment = reference.fragment, !fragment.isEmpty { anchor = fragment }
      if !text.hasPrefix("#") { uri = reference }
    }
    guard dialect >= .draft2019 else { return }
    if let name = value["$anchor"], name.scalarType == .string { anchor = name.string }
    if dialect == .draft2019 {
      if value["$recursiveAnchor"]?.boolean == true { dynamicAnchor = "" }
    } else if let name = value["$dynamicAnchor"], name.scalarType == .string {
      dynamicAnchor = name.string
    }
  }
}
