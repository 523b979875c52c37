import SourceText
import Syntax

extension EditingContext {
  /// The ranges that a selection at `offset` grows through, the innermost first, each within the next: word, sentence,
  /// text, field, option, question, list, document.
  package func selectionRanges(at offset: Int) -> [Range<Int>] {
    let offset = min(max(offset, 0), tree.text.count)
    var ranges = NestedRanges(around: offset, in: 0..<tree.text.count)
    if let comment = comment(at: offset) {
      addContainers(at: offset, to: &ranges)
      ranges.add(comment)
      addWord(in: DecodedText(verbatim: Array(tree.text.slice(comment)), at: comment.lowerBound), offset, to: &ranges)
      return ranges.innermostFirst
    }
    guard let hit = addContainers(at: offset, to: &ranges) else { return ranges.innermostFirst }
    switch hit {
    case .key(let entry):
      ranges.add(entry.key.writtenRange)
      addText(of: entry.key, offset, to: &ranges)
    case .scalar(let value):
      ranges.add(value.writtenRange)
      addText(of: value, offset, to: &ranges)
    case .between: break
    }
    return ranges.innermostFirst
  }

  /// Adds the documents, mappings, entries and items around the offset; returns what is at the end of the way.
  @discardableResult
  private func addContainers(at offset: Int, to ranges: inout NestedRanges) -> TreeLocator.Hit? {
    guard let found = TreeLocator(tree, at: offset) else { return nil }
    for container in found.containers {
      ranges.add(container.writtenRange)
      guard container.isMapping else { continue }
      for entry in container.entries where entry.range.lowerBound <= offset && offset <= entry.range.upperBound {
        ranges.add(entry.range)
      }
    }
    return found.hit
  }

  private func addText(of scalar: Value, _ offset: Int, to ranges: inout NestedRanges) {
    guard scalar.aliasRange == nil, scalar.contentRange.lowerBound <= offset else { return }
    let text = scalar.decoded
    let content = text.sourceRange(0..<text.bytes.count)
    ranges.add(content)
    addWord(in: text, offset, to: &ranges)
  }

  private func addWord(in text: DecodedText, _ offset: Int, to ranges: inout NestedRanges) {
    let place = text.decodedOffset(ofSource: offset)
    ranges.add(text.sourceRange(SentenceRange.sentence(in: text.bytes, around: place)))
    if let word = SentenceRange.word(in: text.bytes, around: place) { ranges.add(text.sourceRange(word)) }
  }

  private func comment(at offset: Int) -> Range<Int>? {
    var found: Range<Int>?
    NodeWalk(tree: tree, range: offset..<offset).visit { visit in
      if visit.node.kind == .comment, visit.range.lowerBound < offset || found == nil { found = visit.range }
    }
    return found
  }
}

/// Ranges around a place, each within the one before.
fileprivate struct NestedRanges {
  private let offset: Int
  private var ranges: [Range<Int>]

  init(around offset: Int, in whole: Range<Int>) {
    self.offset = offset
    ranges = [whole]
  }

  /// Leaves out what does not lie around the place, or is no smaller than what is there.
  mutating func add(_ range: Range<Int>) {
    guard let last = ranges.last, range != last, last.lowerBound <= range.lowerBound,
      range.upperBound <= last.upperBound, range.lowerBound <= offset, offset <= range.upperBound
    else { return }
    ranges.append(range)
  }

  var innermostFirst: [Range<Int>] { ranges.reversed() }
}
