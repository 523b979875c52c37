import SourceText
import Syntax

/// Counts the questions that keep their nodes and findings when a text is damaged.
package struct Recovery {
  package var kept = 0
  package var all = 0
  /// How many texts were damaged.
  package var damages = 0
  /// The first few losses, for a test that fails.
  package var losses: [String] = []

  package var share: Double { all == 0 ? 1 : Double(kept) / Double(all) }

  package init() {}

  /// Takes `damage` out of `text` and compares the items that it does not touch.
  package mutating func remove(_ damage: Range<Int>, from tree: SyntaxTree, keepsRest: Bool = true) {
    guard let hole = tree.hole else { return }
    damages += 1
    let text = tree.text.replacing(damage, with: "")
    let damaged = SyntaxTree.parse(text, as: tree.format)
    var found: [Int: SyntaxChunk] = [:]
    var base = damaged.hole?.offset ?? 0
    for chunk in damaged.items {
      found[base] = chunk
      base += chunk.text.count
    }
    base = hole.offset
    for chunk in tree.items {
      defer { base += chunk.text.count }
      let content = base + Int(chunk.nodes.first?.end ?? 0)
      let isBefore = content <= damage.lowerBound
      // What stands on the lines of the item's braces belongs to it.
      guard isBefore || keepsRest && base >= damage.upperBound else { continue }
      all += 1
      let same = found[isBefore ? base : base - damage.count]
      if same?.nodes == chunk.nodes, same?.errors == chunk.errors {
        kept += 1
      } else if losses.count < 10 {
        let place = tree.text.position(at: damage.lowerBound, encoding: .utf8)
        let lost = tree.text.string(damage).debugDescription
        let loss =
          "\(place.line):\(place.column) without \(lost): \(damaged.errors.prefix(4).map { $0.code.rawValue.dropFirst(7) })"
        if losses.last != loss { losses.append(loss) }
      }
    }
  }

  /// The lines of a text, with their ends.
  package static func lines(_ text: SourceText) -> [Range<Int>] {
    (0..<text.lineCount).map { text.lineStart($0)..<($0 + 1 < text.lineCount ? text.lineStart($0 + 1) : text.count) }
  }
}
