import Syntax

/// A document that holds a schema, with all schemas in it found by the shapes of the keywords.
package final class SchemaDocument: Sendable {
  package let root: Value
  /// The path of the file as the workspace names it, or nil.
  package let path: String?
  let nodes: [Node]
  /// The schemas that begin a resource of their own: the root, and each with an identifier.
  let resources: [Resource]
  /// How many schemas use each keyword.
  let keywordCounts: [String: Int]
  /// The schemas by their JSON Pointers from the document's root.
  let indexByPointer: [String: Int]
  /// The schemas by the number of their resource and an anchor: `0#item`.
  let indexByAnchor: [String: Int]
  private let indexByValue: [ValueIdentity: Int]

  /// One schema of the document.
  struct Node: Sendable {
    var value: Value
    var parent: Int?
    /// The entry of the parent that it is the value of, or is in.
    var keyword: Value.Entry?
    /// The keyword's name.
    var keywordName: String
    /// For a schema in a map of maps, the name of the inner one.
    var group: String?
    /// For a schema in a map, its name; for one in a list, its index as text; else nil.
    var name: String?
    /// The entry by which it is named in a map.
    var nameEntry: Value.Entry?
    var dialect: Dialect
    /// Whether `$schema` names a metaschema that is none of the standard's.
    var hasOwnMetaschema: Bool
    var resource: Int
    var entries: [Value.Entry]
    /// The last entry of each name, as readers of JSON see it.
    var entryByName: [String: Int]
    var children: [Int] = []
    var depth: Int
  }

  /// A part of a document with an identifier of its own.
  struct Resource: Sendable {
    var node: Int
    /// The identifier as it is written, and where.
    var identifier: Value?
    /// The URI after resolution against what is around it; empty for a document without one.
    var uri: String
  }

  /// `dialect` holds where the document names none.
  package init(root: Value, path: String?, assuming dialect: Dialect = .draft2020) {
    self.root = root
    self.path = path
    var walk = SchemaWalk(assuming: dialect)
    walk.run(from: root)
    nodes = walk.nodes
    resources = walk.resources
    indexByValue = walk.indexByValue
    indexByPointer = Self.pointers(of: walk.nodes)
    indexByAnchor = Self.anchors(of: walk.nodes)
    keywordCounts = walk.nodes.reduce(into: [:]) { counts, node in
      for name in node.entryByName.keys { counts[name, default: 0] += 1 }
    }
  }

  /// The schemas, each before those in it, in document order.
  package var subschemas: [Subschema] { nodes.indices.map { Subschema(document: self, index: $0) } }

  /// The schema that a value is, if it stands where a schema stands.
  package func subschema(at value: Value) -> Subschema? {
    indexByValue[ValueIdentity(value)].map { Subschema(document: self, index: $0) }
  }
}

/// A node of a tree, wherever it was reached from.
struct ValueIdentity: Hashable {
  let chunk: ObjectIdentifier
  let index: Int

  init(_ value: Value) {
    chunk = ObjectIdentifier(value.chunk)
    index = value.nodeIndex
  }
}

extension SchemaDocument {
  /// The innermost schema that a range of the text is in.
  func innermost(around range: Range<Int>) -> Subschema? {
    var result: Subschema?
    for schema in subschemas {
      let own = schema.value.range
      if own.lowerBound <= range.lowerBound, range.upperBound <= own.upperBound { result = schema }
    }
    return result
  }
}

extension SchemaDocument {
  fileprivate static func pointers(of nodes: [Node]) -> [String: Int] {
    var pointers: [String] = []
    var result: [String: Int] = [:]
    for (index, node) in nodes.enumerated() {
      var pointer = node.parent.map { pointers[$0] + "/" + JSONPointerToken.escaped(node.keywordName) } ?? ""
      if let group = node.group { pointer += "/" + JSONPointerToken.escaped(group) }
      if let name = node.name { pointer += "/" + JSONPointerToken.escaped(name) }
      // Very deep nesting would make the pointers longer than the text; such places are found by walking.
      pointers.append(node.depth > 200 ? "?" : pointer)
      if node.depth <= 200 { result[pointer] = index }
    }
    return result
  }

  fileprivate static func anchors(of nodes: [Node]) -> [String: Int] {
    var result: [String: Int] = [:]
    for (index, node) in nodes.enumerated() {
      let isOld = node.dialect <= .draft7
      for keyword in isOld ? [node.dialect.idKeyword] : ["$anchor", "$dynamicAnchor"] {
        guard let place = node.entryByName[keyword], let text = node.entries[place].value.string else { continue }
        guard !isOld || text.hasPrefix("#") else { continue }
        let key = "\(node.resource)#\(isOld ? String(text.dropFirst()) : text)"
        if result[key] == nil { result[key] = index }
      }
    }
    return result
  }
}
