import QuestionBank
import SourceText
import Syntax

/// Rewrites the nodes of a bank to what its schema knows: aliases of keys under their own names, options as mappings,
/// without the fields that state a key.
///
/// The nodes that stay keep their places. Names that are not in the text stand behind its end; `origins` says what they
/// stand for.
struct Normalizer {
  private let part: TreePart
  private let chunk: SyntaxChunk
  private var nodes: [SyntaxNode] = []
  private var names: [UInt8] = []
  /// The source ranges of the names behind the text, by where they begin; from the chunk's start.
  private(set) var origins: [Int: Range<Int>] = [:]
  private(set) var hasChanged = false
  /// How many nodes came before the chunked list.
  private(set) var inserted = 0

  /// What a node is in a bank.
  private enum Role {
    case root
    case questions
    case question
    case options
    case option
    case other
  }

  init(_ tree: SyntaxTree, _ chunk: SyntaxChunk, base: Int?) {
    self.chunk = chunk
    part = TreePart(tree, chunk, base: base)
  }

  /// The chunk of one question, rewritten.
  mutating func item() -> SyntaxChunk {
    var index = 0
    while index < chunk.nodes.count { index = copy(index, as: chunk.nodes[index].kind.isContent ? .question : .other) }
    return result
  }

  /// The skeleton, rewritten: its root is a mapping with `questions`.
  mutating func skeleton() -> SyntaxChunk {
    var index = 0
    var hasRoot = false
    var open: [(start: Int, end: Int)] = []
    while index < chunk.nodes.count {
      while let last = open.last, last.end <= index {
        close(last.start)
        open.removeLast()
      }
      let node = chunk.nodes[index]
      if node.kind == .stream || node.kind == .document {
        open.append((nodes.count, index + max(1, Int(node.count))))
        nodes.append(node)
        index += 1
      } else {
        let isRoot = node.kind.isContent && !hasRoot
        hasRoot = hasRoot || node.kind.isContent
        index = isRoot && node.kind == .sequence ? wrapRoot(index) : copy(index, as: isRoot ? .root : .other)
      }
    }
    for last in open.reversed() { close(last.start) }
    return result
  }

  private var result: SyntaxChunk {
    SyntaxChunk(text: chunk.text + names, nodes: nodes, errors: [], hasAnchors: chunk.hasAnchors)
  }

  // MARK: Copying

  /// Copies a node with all that is in it. Returns the index behind it.
  private mutating func copy(_ index: Int, as role: Role) -> Int {
    let node = chunk.nodes[index]
    let end = min(index + max(1, Int(node.count)), chunk.nodes.count)
    switch (role, node.kind) {
    case (.root, .mapping), (.question, .mapping): mapping(index, end, role)
    case (.option, .mapping): option(index, end)
    case (.questions, .sequence), (.options, .sequence): list(index, end, role == .questions ? .question : .option)
    case (.options, .mapping): letterMap(index, end)
    case (.option, _) where node.kind.isScalar: wrap(index, end, "text")
    default: nodes += chunk.nodes[index..<end]
    }
    return end
  }

  private mutating func list(_ index: Int, _ end: Int, _ role: Role) {
    let start = open(index)
    var child = index + 1
    while child < end { child = copy(child, as: chunk.nodes[child].kind.isContent ? role : .other) }
    close(start)
  }

  private mutating func mapping(_ index: Int, _ end: Int, _ role: Role) {
    let start = open(index)
    let value = Value.node(index, in: part)
    let aliases = role == .question ? FieldAliases.canonicalKeys(of: value, at: .question) : nil
    pairs(index, end) { normalizer, pair, name in
      let canonical = name.map { aliases?[$0] ?? $0 }
      // The reader knows `type` too: it says how many to choose.
      if role == .question, canonical == "answer" || canonical == "type" || name.map(FieldAliases.statesKey) == true {
        return nil
      }
      switch (role, canonical) {
      case (.root, "questions"): return (canonical, .questions)
      case (.question, "options"): return (canonical, .options)
      default: return (canonical, .other)
      }
    }
    close(start)
  }

  private mutating func option(_ index: Int, _ end: Int) {
    let value = Value.node(index, in: part)
    let keys = value.entries.compactMap(\.key.string)
    let aliases = FieldAliases.canonicalKeys(of: value, at: .option)
    let isLettered = keys.count == 1 && keys.allSatisfy { $0.utf8.count == 1 }
    let hasText = keys.contains { (aliases?[$0] ?? $0) == "text" }
    let start = open(index)
    pairs(index, end) { _, pair, name in
      let canonical = name.map { aliases?[$0] ?? $0 }
      if isLettered { return ("text", .other) }
      switch canonical {
      case "label" where !hasText: return ("text", .other)
      case "id", "letter", "label", "key": return nil
      case "answer" where aliases?["answer"] == nil: return ("correct", .other)
      default: return (canonical, .other)
      }
    }
    close(start)
  }

  /// Copies the pairs of a mapping, each under the name that `decide` gives; those without are left out.
  private mutating func pairs(
    _ index: Int, _ end: Int, _ decide: (inout Normalizer, Int, String?) -> (name: String?, role: Role)?
  ) {
    var child = index + 1
    while child < end {
      let next = min(child + max(1, Int(chunk.nodes[child].count)), end)
      defer { child = next }
      guard chunk.nodes[child].kind == .pair, let (key, value) = parts(of: child, next) else {
        nodes += chunk.nodes[child..<next]
        continue
      }
      let name = Value.node(key, in: part).string
      guard let decision = decide(&self, child, name) else {
        hasChanged = true
        continue
      }
      let start = open(child)
      if let new = decision.name, new != name {
        add(name: new, for: key)
      } else {
        nodes += chunk.nodes[child + 1..<value]
      }
      var rest = value
      while rest < next { rest = copy(rest, as: chunk.nodes[rest].kind.isContent ? decision.role : .other) }
      close(start)
    }
  }

  /// The key and the value of a pair.
  private func parts(of pair: Int, _ end: Int) -> (key: Int, value: Int)? {
    guard let key = content(from: pair + 1, to: end) else { return nil }
    guard let value = content(from: key + max(1, Int(chunk.nodes[key].count)), to: end) else { return nil }
    return (key, value)
  }

  private func content(from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      if chunk.nodes[index].kind.isContent { return index }
      index += max(1, Int(chunk.nodes[index].count))
    }
    return nil
  }

  // MARK: What is not in the text

  /// A map of letters to options becomes a list of options.
  private mutating func letterMap(_ index: Int, _ end: Int) {
    hasChanged = true
    let start = nodes.count
    nodes.append(SyntaxNode(.sequence, at: chunk.nodes[index]))
    var child = index + 1
    while child < end {
      let next = min(child + max(1, Int(chunk.nodes[child].count)), end)
      if chunk.nodes[child].kind == .pair, let value = parts(of: child, next)?.value {
        _ = copy(value, as: .option)
      }
      child = next
    }
    close(start)
  }

  /// A scalar becomes a mapping with it under `name`.
  private mutating func wrap(_ index: Int, _ end: Int, _ name: String) {
    let start = nodes.count
    nodes.append(SyntaxNode(.mapping, at: chunk.nodes[index]))
    nodes.append(SyntaxNode(.pair, at: chunk.nodes[index]))
    add(name: name, for: index)
    nodes += chunk.nodes[index..<end]
    close(start + 1)
    close(start)
  }

  /// A list at the root becomes a mapping with it under `questions`.
  private mutating func wrapRoot(_ index: Int) -> Int {
    let start = nodes.count
    nodes.append(SyntaxNode(.mapping, at: chunk.nodes[index]))
    nodes.append(SyntaxNode(.pair, at: chunk.nodes[index]))
    add(name: "questions", for: index)
    inserted = 3
    let end = copy(index, as: .questions)
    close(start + 1)
    close(start)
    return end
  }

  /// A key that stands behind the text, in place of the node `index`.
  private mutating func add(name: String, for index: Int) {
    hasChanged = true
    // A byte between, so that no place of the text is one of a name.
    names.append(0x20)
    let start = chunk.text.count + names.count
    names += name.utf8
    let node = chunk.nodes[index]
    origins[start] = Int(node.start)..<Int(node.end)
    nodes.append(SyntaxNode(.plainScalar, start: start, end: start + name.utf8.count))
  }

  private mutating func open(_ index: Int) -> Int {
    nodes.append(chunk.nodes[index])
    return nodes.count - 1
  }

  private mutating func close(_ start: Int) {
    nodes[start].count = UInt32(truncatingIfNeeded: nodes.count - start)
  }
}

extension SyntaxNode {
  /// A node over the bytes of another.
  fileprivate init(_ kind: SyntaxKind, at other: SyntaxNode) {
    self.init(kind, start: Int(other.start), end: Int(other.end))
  }
}
