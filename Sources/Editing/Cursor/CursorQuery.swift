import SourceText
import Syntax

/// Asks a tree what is under the cursor.
package struct CursorQuery {
  let tree: SyntaxTree
  let offset: Int

  /// An offset outside the text counts as its nearest end.
  package init(_ tree: SyntaxTree, at offset: Int) {
    self.tree = tree
    self.offset = min(max(offset, 0), tree.text.count)
  }

  // MARK: What is there

  /// The key or scalar that stands under the cursor; `nil` between them.
  package var place: CursorPlace? {
    guard let found = TreeLocator(tree, at: offset) else { return nil }
    return place(found, in: tree)
  }

  private func place(_ found: TreeLocator, in tree: SyntaxTree) -> CursorPlace? {
    switch found.hit {
    case .key(let entry):
      var place = place(.key, entry.key, found)
      place.otherKeys = found.containers.last.map { otherKeys(of: $0, than: entry) } ?? []
      place.hasColon = tree.text.firstByte(from: entry.key.writtenRange.upperBound) == UInt8(ascii: ":")
      return place
    case .scalar(let value):
      return place(.value, value, found)
    case .between:
      return nil
    }
  }

  private func place(_ kind: CursorPlace.Kind, _ scalar: Value, _ found: TreeLocator) -> CursorPlace {
    let content = scalar.aliasRange ?? scalar.contentRange
    let typed = tree.text.string(min(content.lowerBound, offset)..<min(offset, content.upperBound))
    return CursorPlace(
      kind: kind,
      path: found.steps,
      range: scalar.isMissing ? offset..<offset : scalar.writtenRange,
      typed: scalar.isMissing ? "" : typed,
      scalar: scalar.isMissing ? nil : scalar,
      containers: found.containers,
      style: style(in: found)
    )
  }

  private func otherKeys(of mapping: Value, than own: Value.Entry) -> [String] {
    mapping.entries.lazy.filter { $0.range.lowerBound != own.range.lowerBound }.compactMap(\.key.string)
  }

  private func style(in found: TreeLocator) -> CursorPlace.Style {
    guard tree.format == .yaml else { return .json }
    guard let container = found.containers.last else { return .block(column: 0) }
    if container.isFlow { return .flow }
    return .block(column: tree.text.column(at: container.range.lowerBound))
  }

  // MARK: What may be written

  /// The places that something typed at the cursor may belong to, the likeliest first; empty inside comments.
  ///
  /// Where what stands there is no whole key or value yet, the text is read once more with a word put in at the cursor:
  /// the parser itself then says whose key or value it becomes.
  package var placesForCompletion: [CursorPlace] {
    if let place, place.scalar != nil {
      var places = [place]
      if let key = keyInstead(of: place) { places.append(key) }
      return places
    }
    guard let gap = CompletionGap(tree, at: offset) else { return [] }
    let text = tree.text.replacing(gap.offset..<gap.offset, with: gap.filler)
    let filled = tree.reparsed(text, edited: gap.offset..<gap.offset, newLength: gap.filler.utf8.count)
    let word = gap.lacksSpace ? gap.start + 1 : gap.start
    guard let found = TreeLocator(filled, at: word), var place = place(found, in: filled), place.scalar != nil
    else { return [] }
    // A colon that ends no key, as of a time or an address, is left alone.
    guard !gap.lacksSpace || (place.kind == .value && place.range == word..<word + 1) else { return [] }
    place.scalar = nil
    place.lacksSpace = gap.lacksSpace
    place.range = gap.range
    place.typed = tree.text.string(gap.start..<offset)
    place.hasColon = place.hasColon && !gap.filler.hasSuffix(":")
    guard place.kind == .key, place.otherKeys.isEmpty, gap.isAloneOnLine else { return [place] }
    var value = place
    value.kind = .value
    return [place, value]
  }

  /// A word alone at the start of a value may become the first key of a mapping there.
  private func keyInstead(of place: CursorPlace) -> CursorPlace? {
    guard place.kind == .value, let scalar = place.scalar, scalar.node.kind == .plainScalar, tree.format == .yaml,
      scalar.writtenRange.upperBound == offset, case .block = place.style,
      tree.text.startsLine(scalar.writtenRange.lowerBound),
      tree.text.line(at: scalar.writtenRange.lowerBound) == tree.text.line(at: offset)
    else { return nil }
    var key = place
    key.kind = .key
    key.style = .block(column: tree.text.column(at: scalar.writtenRange.lowerBound))
    key.scalar = nil
    return key
  }
}
