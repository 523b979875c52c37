import Syntax

/// Circles in the graph of a document's schemas.
struct SchemaCycles {
  private let document: SchemaDocument
  private let references: [Int: SchemaReference]

  /// A way from one schema to another.
  struct Edge {
    var target: Int
    /// The reference, where it is one.
    var entry: Value.Entry?
    /// Whether the target judges a part of the value, not the value itself.
    var descends: Bool
  }

  /// A circle, by the reference that closes it.
  struct Cycle {
    var entry: Value.Entry
    var descends: Bool
  }

  init(_ context: LintContext) {
    document = context.document
    references = Dictionary(
      context.references.filter { $0.entry.key.reads("$ref") || $0.entry.key.reads("$recursiveRef") }
        .map { ($0.source.index, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The schemas that the same value has to be judged by.
  func inPlaceEdges(from schema: Subschema) -> [Edge] {
    let inPlace: Set<String> = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "extends"]
    let isReferenceOnly = schema.isReferenceOnly
    let children = schema.children.filter { inPlace.contains($0.parentKeyword) && !isReferenceOnly }
    return children.map { Edge(target: $0.index, entry: nil, descends: false) } + referenceEdges(from: schema)
  }

  /// The schemas by which every valid value, or a part that it must have, has to be valid.
  func mustEdges(from schema: Subschema) -> [Edge] {
    var result = referenceEdges(from: schema)
    guard !schema.isReferenceOnly else { return result }
    result += schema.children("allOf").map { Edge(target: $0.index, entry: nil, descends: false) }
    if schema.types == .object, schema.dialect >= .draft4 {
      let required = Set(schema.strings("required").compactMap(\.string))
      let properties = schema.children("properties").filter { required.contains($0.name ?? "") }
      result += properties.map { Edge(target: $0.index, entry: nil, descends: true) }
    }
    if schema.types == .array, let least = schema.number("minItems"), least >= .one {
      let isAll = schema["prefixItems"] == nil
      result += schema.children("items").filter { $0.name == nil && isAll }
        .map { Edge(target: $0.index, entry: nil, descends: true) }
    }
    return result
  }

  private func referenceEdges(from schema: Subschema) -> [Edge] {
    guard let reference = references[schema.index], let target = reference.targetSchema else { return [] }
    return [Edge(target: target.index, entry: reference.entry, descends: false)]
  }

  /// The circles, each once: a search in depth, without recursion.
  func find(_ edges: (SchemaCycles, Subschema) -> [Edge]) -> [Cycle] {
    enum State { case open, done }
    struct Frame {
      var node: Int
      var edges: [Edge]
      var next = 0
      /// The edge by which the node was entered.
      var entered: Edge?
    }
    var states: [Int: State] = [:]
    var cycles: [Cycle] = []
    for start in document.subschemas where states[start.index] == nil {
      var stack = [Frame(node: start.index, edges: edges(self, start))]
      states[start.index] = .open
      while let top = stack.last {
        guard top.next < top.edges.count else {
          states[top.node] = .done
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let edge = top.edges[top.next]
        switch states[edge.target] {
        case .done: break
        case .open:
          let begin = stack.firstIndex { $0.node == edge.target } ?? stack.count - 1
          let steps = stack[(begin + 1)...].compactMap(\.entered) + [edge]
          if let entry = steps.last(where: { $0.entry != nil })?.entry {
            cycles.append(Cycle(entry: entry, descends: steps.contains(where: \.descends)))
          }
        case nil:
          states[edge.target] = .open
          let schema = Subschema(document: document, index: edge.target)
          stack.append(Frame(node: edge.target, edges: edges(self, schema), entered: edge))
        }
      }
    }
    return cycles
  }
}
