/// What the tag handles of a document stand for (section 6.8.2).
struct TagHandles {
  private var prefixes: [String: String] = [:]

  /// The handles that hold for a node of a tree's skeleton; for an item's nodes, those of the first document.
  init(of tree: SyntaxTree, at index: Int?) {
    let nodes = tree.skeleton.nodes
    let documents = tree.anchors.documents
    let number = index.map { tree.anchors.documentNumber(ofSkeletonNode: $0) - 1 } ?? 0
    guard documents.indices.contains(number) else { return }
    // A document's directives stand between it and the one before.
    let start = number > 0 ? documents[number - 1] + Int(nodes[documents[number - 1]].count) : 0
    for node in nodes[min(start, documents[number])..<documents[number]] where node.kind == .directive {
      read(tree.skeleton.bytes(of: node))
    }
  }

  private mutating func read(_ directive: ArraySlice<UInt8>) {
    let words = directive.split { $0 == .space || $0 == .tab }.map { String(decoding: $0, as: UTF8.self) }
    if words.count == 3, words[0] == "%TAG" { prefixes[words[1]] = words[2] }
  }

  /// A tag as the document's directives spell it out; a local tag and the non-specific one stay as they are.
  func resolved(_ tag: String) -> String {
    if tag.hasPrefix("!<"), tag.hasSuffix(">") { return String(tag.dropFirst(2).dropLast()) }
    guard tag.utf8.count > 1 else { return tag }
    let handleEnd = tag.dropFirst().firstIndex(of: "!").map { tag.index(after: $0) } ?? tag.index(after: tag.startIndex)
    let handle = String(tag[..<handleEnd])
    let suffix = Self.percentDecoded(tag[handleEnd...])
    if let prefix = prefixes[handle] { return prefix + suffix }
    return handle == "!!" ? "tag:yaml.org,2002:" + suffix : handle + suffix
  }

  private static func percentDecoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(\.isHexDigit),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
