/// A tree in the event notation of yaml-test-suite, one event a line.
package enum EventStream {
  package static func lines(of tree: SyntaxTree) -> [String] {
    var writer = EventWriter(tree: tree)
    writer.write()
    return writer.lines
  }
}

fileprivate struct EventWriter {
  let tree: SyntaxTree
  var lines: [String] = []
  private var anchors = ""
  private var tags = ""

  init(tree: SyntaxTree) {
    self.tree = tree
  }

  mutating func write() {
    lines.append("+STR")
    let nodes = tree.skeleton.nodes
    var index = 0
    while index < nodes.count {
      switch nodes[index].kind {
      case .stream: index += 1
      case .document:
        document(index)
        index += max(1, Int(nodes[index].count))
      default: index += max(1, Int(nodes[index].count))
      }
    }
    // JSON has no documents around its values.
    if nodes.first.map({ $0.kind.isContent }) ?? false {
      lines.append("+DOC")
      children(of: -1, in: tree.skeleton, base: nil)
      lines.append("-DOC")
    }
    lines.append("-STR")
  }

  private mutating func document(_ index: Int) {
    let flags = tree.skeleton.nodes[index].flags
    lines.append(flags.contains(.explicitStart) ? "+DOC ---" : "+DOC")
    children(of: index, in: tree.skeleton, base: nil)
    lines.append(flags.contains(.explicitEnd) ? "-DOC ..." : "-DOC")
  }

  private mutating func children(of parent: Int, in chunk: SyntaxChunk, base: Int?) {
    var index = parent + 1
    let end = parent < 0 ? chunk.nodes.count : parent + Int(chunk.nodes[parent].count)
    while index < end, index < chunk.nodes.count {
      node(index, in: chunk, base: base)
      index += max(1, Int(chunk.nodes[index].count))
    }
  }

  private mutating func node(_ index: Int, in chunk: SyntaxChunk, base: Int?) {
    let node = chunk.nodes[index]
    switch node.kind {
    case .anchor: anchors += " " + text(node, chunk)
    case .tag:
      let handles = TagHandles(of: tree, at: base == nil ? index : nil)
      tags += " <\(handles.resolved(text(node, chunk)))>"
    case .pair: children(of: index, in: chunk, base: base)
    case .mapping, .sequence:
      let name = node.kind == .mapping ? "MAP" : "SEQ"
      let brackets = node.kind == .mapping ? " {}" : " []"
      lines.append("+" + name + (node.flags.contains(.flow) ? brackets : "") + takeProperties())
      if node.flags.contains(.chunked) {
        var start = tree.hole?.offset ?? 0
        for item in tree.items {
          children(of: -1, in: item, base: start)
          start += item.text.count
        }
      }
      children(of: index, in: chunk, base: base)
      lines.append("-" + name)
    case .alias: lines.append("=ALI " + text(node, chunk))
    case _ where node.kind.isScalar:
      let value = Value(TreePart(tree, chunk, base: base), index)
      lines.append("=VAL" + takeProperties() + " " + style(node.kind) + escaped(value.decoded.bytes))
    default: break
    }
  }

  private func text(_ node: SyntaxNode, _ chunk: SyntaxChunk) -> String {
    String(decoding: chunk.bytes(of: node), as: UTF8.self)
  }

  private mutating func takeProperties() -> String {
    defer { (anchors, tags) = ("", "") }
    return anchors + tags
  }

  private func style(_ kind: SyntaxKind) -> String {
    switch kind {
    case .singleQuotedScalar: "'"
    case .doubleQuotedScalar: "\""
    case .literalScalar: "|"
    case .foldedScalar: ">"
    default: ":"
    }
  }

  private func escaped(_ text: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for byte in text {
      guard let letter = Self.letter(ofEscape: byte) else {
        result.append(byte)
        continue
      }
      result += [.backslash, letter]
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What stands behind the backslash for a byte that is not shown as it is; nil for others.
  private static func letter(ofEscape byte: UInt8) -> UInt8? {
    switch byte {
    case .backslash: .backslash
    case 0: UInt8(ascii: "0")
    case 7: UInt8(ascii: "a")
    case 8: UInt8(ascii: "b")
    case .lineFeed: UInt8(ascii: "n")
    case .carriageReturn: UInt8(ascii: "r")
    case .tab: UInt8(ascii: "t")
    default: nil
    }
  }
}
