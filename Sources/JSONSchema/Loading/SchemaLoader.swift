import Syntax

/// Finds schemas by URI: indexes the resources and anchors of each document once, and asks for documents as needed.
final class SchemaLoader {
  private(set) var resources: [SchemaResource] = []
  var problems: [SchemaProblem] = []
  /// The roots of the documents, in the order of loading; they keep all keys valid.
  private(set) var documents: [Value] = []

  private let resolver: SchemaResolver
  /// The documents that the resolver gave, by their URIs.
  private(set) var resolved: [String: Value] = [:]
  private let defaultDialect: Dialect
  private var byURI: [String: Int] = [:]
  /// The resource that a known schema belongs to.
  private var owners: [SchemaKey: Int] = [:]
  private var settingsByURI: [String: DialectSettings] = [:]
  private var missing: Set<String> = []
  /// Keeps what was read of the documents to follow pointers.
  private(set) var pointers = PointerIndex()

  init(defaultDialect: Dialect, resolve: @escaping SchemaResolver) {
    self.defaultDialect = defaultDialect
    resolver = resolve
  }

  /// Indexes a document; returns its root resource.
  func load(_ root: Value, uri: String) -> Int {
    let base = URIReference(uri).withoutFragment
    let document = documents.count
    documents.append(root)
    let settings = declaredSettings(of: root, document: document) ?? DialectSettings(dialect: defaultDialect)
    let own = SchemaIdentifier(of: root, in: settings.dialect)
    let resource = addResource(
      own.uri.map { $0.resolved(against: base).withoutFragment } ?? base, root, settings, document)
    byURI[base.text] = byURI[base.text] ?? resource
    index([(root, resource)], isRoot: true)
    return resource
  }

  private func addResource(_ uri: URIReference, _ root: Value, _ settings: DialectSettings, _ document: Int) -> Int {
    resources.append(SchemaResource(uri: uri, root: root, settings: settings, document: document))
    let index = resources.count - 1
    if byURI[uri.text] == nil { byURI[uri.text] = index }
    return index
  }

  /// Notes the resources and anchors of schemas and all that are inside them.
  private func index(_ start: [(Value, Int)], isRoot: Bool = false) {
    var waiting = start
    var isFirst = isRoot
    while let (value, parent) = waiting.popLast() {
      let isDocumentRoot = isFirst
      isFirst = false
      guard owners[value.key] == nil else { continue }
      var resource = parent
      let dialect = resources[parent].settings.dialect
      if value.isMapping {
        let identifier = SchemaIdentifier(of: value, in: dialect)
        if !isDocumentRoot, let uri = identifier.uri {
          let document = resources[parent].document
          let settings = declaredSettings(of: value, document: document) ?? resources[parent].settings
          let absolute = uri.resolved(against: resources[parent].uri).withoutFragment
          resource = addResource(absolute, value, settings, document)
        }
        if let name = identifier.anchor {
          resources[resource].anchors[name] = resources[resource].anchors[name] ?? value
        }
        if let name = identifier.dynamicAnchor {
          resources[resource].dynamicAnchors[name] = resources[resource].dynamicAnchors[name] ?? value
          if !name.isEmpty { resources[resource].anchors[name] = resources[resource].anchors[name] ?? value }
        }
      }
      owners[value.key] = resource
      let children = SchemaChildren.all(of: value, in: resources[resource].settings.dialect)
      for child in children.reversed() { waiting.append((child.value, resource)) }
    }
  }

  /// The resource of a schema; one at an unusual place is indexed as part of `parent`.
  func owner(of value: Value, within parent: Int) -> Int {
    if let owner = owners[value.key] { return owner }
    index([(value, parent)])
    return owners[value.key] ?? parent
  }

  // MARK: Dialects

  private func declaredSettings(of value: Value, document: Int) -> DialectSettings? {
    guard value.isMapping, let declared = value["$schema"], let uri = declared.string else { return nil }
    if let settings = settings(ofMetaschema: uri, depth: 0) { return settings }
    problems.append(
      SchemaProblem(
        document: document, keyword: .schema, value: declared,
        message:
          "\"\(uri)\" is not a dialect that is known here, so the schema is read as \(defaultDialect.name); "
          + "use \"\(Dialect.draft2020.uri)\""))
    return nil
  }

  private func settings(ofMetaschema uri: String, depth: Int) -> DialectSettings? {
    if let dialect = Dialect(uri: uri) { return DialectSettings(dialect: dialect) }
    if let known = settingsByURI[uri] { return known }
    let bare = URIReference(uri).withoutFragment.text
    guard depth < 8, let root = byURI[bare].map({ resources[$0].root }) ?? Metaschemas.root(of: bare) ?? resolve(bare),
      let parent = root["$schema"]?.string, var settings = settings(ofMetaschema: parent, depth: depth + 1)
    else { return nil }
    if let vocabulary = root["$vocabulary"], vocabulary.isMapping {
      settings.vocabularies = .core
      for entry in vocabulary.entries {
        if let known = Vocabularies(uri: entry.key.string ?? "") { settings.vocabularies.formUnion(known) }
      }
    }
    settingsByURI[uri] = settings
    return settings
  }

  private func resolve(_ uri: String) -> Value? {
    if let known = resolved[uri] { return known }
    let root = resolver(uri)
    resolved[uri] = root
    return root
  }

  // MARK: References

  /// The schema that `reference` means within `resource`, and the resource it is in.
  func target(of reference: String, within resource: Int) -> (value: Value, resource: Int)? {
    let uri = URIReference(reference).resolved(against: resources[resource].uri)
    let fragment = uri.fragment.map(URIReference.percentDecoded) ?? ""
    guard let target = self.resource(at: uri.withoutFragment.text, from: resource) else { return nil }
    if fragment.isEmpty { return (resources[target].root, target) }
    if fragment.hasPrefix("/") { return follow(fragment, from: target) }
    guard let value = resources[target].anchors[fragment] else { return nil }
    return (value, owner(of: value, within: target))
  }

  private func resource(at uri: String, from current: Int) -> Int? {
    if let known = byURI[uri] { return known }
    guard !missing.contains(uri) else { return nil }
    guard let root = Metaschemas.root(of: uri) ?? resolve(uri) else {
      missing.insert(uri)
      return nil
    }
    let loaded = load(root, uri: uri)
    byURI[uri] = byURI[uri] ?? loaded
    return byURI[uri]
  }

  private func follow(_ pointer: String, from resource: Int) -> (value: Value, resource: Int)? {
    var value = resources[resource].root
    var current = resource
    for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let name =
        token.contains("~") ? String(token).replacing("~1", with: "/").replacing("~0", with: "~") : String(token)
      guard let next = pointers.step(name, from: value) else { return nil }
      value = next
      if let owner = owners[value.key] { current = owner }
    }
    return (value, owner(of: value, within: current))
  }
}
