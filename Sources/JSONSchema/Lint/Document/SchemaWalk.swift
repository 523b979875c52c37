import Syntax

/// Finds the schemas of a document. Works through a list of its own, so that deep nesting costs no stack.
struct SchemaWalk {
  private(set) var nodes: [SchemaDocument.Node] = []
  private(set) var resources: [SchemaDocument.Resource] = []
  private(set) var indexByValue: [ValueIdentity: Int] = [:]
  private let assumed: Dialect
  private var waiting: [Task] = []

  private struct Task {
    var value: Value
    var parent: Int?
    var keyword: Value.Entry?
    var keywordName = ""
    var group: String?
    var name: String?
    var nameEntry: Value.Entry?
  }

  init(assuming dialect: Dialect) {
    assumed = dialect
  }

  mutating func run(from root: Value) {
    waiting = [Task(value: root)]
    while let task = waiting.popLast() {
      // What stands behind an alias is read where it is anchored; so a circle or a multitude of aliases ends here.
      guard task.value.aliasRange == nil, isSchema(task.value) else { continue }
      let identity = ValueIdentity(task.value)
      guard indexByValue[identity] == nil else { continue }
      indexByValue[identity] = nodes.count
      add(task)
    }
  }

  private func isSchema(_ value: Value) -> Bool { value.isMapping || value.boolean != nil }

  private mutating func add(_ task: Task) {
    let index = nodes.count
    // No copy of the parent: with one, its list of children would be copied for each of them.
    let (dialect, hasOwnMetaschema, resource, depth) =
      task.parent.map {
        (nodes[$0].dialect, nodes[$0].hasOwnMetaschema, nodes[$0].resource, nodes[$0].depth + 1)
      } ?? (assumed, false, 0, 0)
    var node = SchemaDocument.Node(
      value: task.value, parent: task.parent, keyword: task.keyword, keywordName: task.keywordName, group: task.group,
      name: task.name, nameEntry: task.nameEntry, dialect: dialect, hasOwnMetaschema: hasOwnMetaschema,
      resource: resource, entries: Array(task.value.entries), entryByName: [:], depth: depth)
    for (place, entry) in node.entries.enumerated() { node.entryByName[entry.key.string ?? ""] = place }
    readIdentity(&node, index: index)
    nodes.append(node)
    if let parent = task.parent { nodes[parent].children.append(index) }
    var children: [Task] = []
    for entry in node.entries { collect(entry, of: node, index, into: &children) }
    waiting += children.reversed()
  }

  /// Reads `$schema` and the identifier, which begin a resource.
  private mutating func readIdentity(_ node: inout SchemaDocument.Node, index: Int) {
    func text(_ name: String) -> Value? {
      guard let place = node.entryByName[name], node.entries[place].value.scalarType == .string else { return nil }
      return node.entries[place].value
    }
    let isRoot = node.parent == nil
    if isRoot || text("$id") != nil || text("id") != nil, let uri = text("$schema")?.string {
      let known = Dialect(uri: uri) ?? Dialect.misspelt(uri)
      node.hasOwnMetaschema = known == nil
      if let known { node.dialect = known }
    }
    let identifier = text(node.dialect.idKeyword)
    let isIgnored = node.dialect <= .draft7 && node.entryByName["$ref"] != nil
    let isFragment = identifier?.string?.hasPrefix("#") == true
    guard isRoot || (identifier != nil && !isIgnored && !isFragment) else { return }
    let outer = resources.isEmpty ? "" : resources[node.resource].uri
    node.resource = resources.count
    let own = isIgnored || isFragment ? nil : identifier
    let uri = own?.string.map { Self.resolve($0, against: outer) } ?? outer
    resources.append(SchemaDocument.Resource(node: index, identifier: own, uri: uri))
  }

  private static func resolve(_ reference: String, against base: String) -> String {
    let resolved = URIReference(reference).resolved(against: URIReference(base)).text
    return resolved.hasSuffix("#") ? String(resolved.dropLast()) : resolved
  }

  private func collect(_ entry: Value.Entry, of node: SchemaDocument.Node, _ index: Int, into tasks: inout [Task]) {
    guard let name = entry.key.string, let keyword = KeywordName.named(name, in: node.dialect) else { return }
    func add(_ value: Value, _ name: String? = nil, _ nameEntry: Value.Entry? = nil) {
      tasks.append(
        Task(
          value: value, parent: index, keyword: entry, keywordName: keyword.rawValue, name: name, nameEntry: nameEntry))
    }
    func addItems(where isIncluded: (Value) -> Bool = { _ in true }) {
      for (place, item) in entry.value.items.enumerated() where isIncluded(item) { add(item, String(place)) }
    }
    switch keyword.shape {
    case .schema: add(entry.value)
    case .schemas: addItems()
    case .schemaOrSchemas: entry.value.isSequence ? addItems() : add(entry.value)
    case .schemaMaps:
      for group in entry.value.entries where group.value.isMapping {
        for inner in group.value.entries where isSchema(inner.value) {
          tasks.append(
            Task(
              value: inner.value, parent: index, keyword: entry, keywordName: keyword.rawValue,
              group: group.key.string ?? "", name: inner.key.string ?? "", nameEntry: inner))
        }
      }
    case .schemaMap, .dependencies:
      for inner in entry.value.entries where isSchema(inner.value) { add(inner.value, inner.key.string ?? "", inner) }
    case .types where node.dialect == .draft3:
      if entry.value.isMapping { add(entry.value) }
      addItems(where: \.isMapping)
    default: break
    }
  }
}

extension Dialect {
  /// The dialect that a wrong spelling of a standard URI means: the other scheme, a missing or needless `#`.
  static func misspelt(_ uri: String) -> Dialect? {
    guard let colon = uri.firstIndex(of: ":"), ["http", "https"].contains(uri[..<colon]) else { return nil }
    let rest = String(uri[colon...])
    return Dialect(uri: "http" + rest) ?? Dialect(uri: "https" + rest)
  }
}
