import Syntax

/// The anchors and aliases of a YAML text, in order, each alias with the anchor that it means: the last one of its name
/// before it in its document (YAML 1.2.2, section 7.1).
struct AnchorNames {
  struct Name {
    var text: String
    /// Without `&` or `*`.
    var range: Range<Int>
    var isAnchor: Bool
    var referent: Referent
    var document: Int
  }

  private(set) var all: [Name] = []

  init(_ tree: SyntaxTree) {
    guard tree.format == .yaml else { return }
    var anchors: [String: Int] = [:]
    var document = 0
    var names: [Name] = []
    NodeWalk(tree: tree, skipsChunksWithoutAnchors: true).visit { visit in
      guard visit.node.kind == .anchor || visit.node.kind == .alias, visit.range.count > 1 else { return }
      if visit.document != document {
        document = visit.document
        anchors = [:]
      }
      let text = String(decoding: visit.bytes.dropFirst(), as: UTF8.self)
      let range = visit.range.lowerBound + 1..<visit.range.upperBound
      if visit.node.kind == .anchor { anchors[text] = range.lowerBound }
      names.append(
        Name(
          text: text, range: range, isAnchor: visit.node.kind == .anchor,
          referent: .anchor(text, at: anchors[text] ?? -1), document: document))
    }
    all = names
  }

  /// The name at an offset, its sign included.
  func name(at offset: Int) -> Name? {
    all.first { $0.range.lowerBound - 1 <= offset && offset <= $0.range.upperBound }
  }

  func occurrences(of referent: Referent) -> [Occurrence] {
    all.filter { $0.referent == referent }.map { Occurrence($0.range, isDefinition: $0.isAnchor) }
  }
}
