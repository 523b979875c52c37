import QuestionBank
import SourceText
import Syntax

extension BankState {
  /// Goes on to the text that `judge` reads: what is in chunks that were there before is known. `list` is the bank's list
  /// of questions, and `parts` are what is to be known of each.
  mutating func read(
    _ list: Value?, _ judge: (IndexBase?) -> ItemJudge, _ parts: ItemRecord.Parts, _ workers: Workers
  ) {
    guard let list, let hole = list.tree.hole, list.node.flags.contains(.chunked), !list.isInItem else {
      return readLoose(list, judge, parts)
    }
    let reader = judge(base)
    let items = list.tree.items
    offset = hole.offset
    let difference = items.difference(from: chunks) { $0 === $1 }
    var position = offset + (items.element(at: difference.new.lowerBound)?.before.bytes ?? 0)
    let new = items.run(difference.new).map { chunk in
      defer { position += chunk.text.count }
      return (chunk, position)
    }
    let made = workers.map(new, with: reader, copiedBy: \.twin) { $0.record(of: $1.0, at: $1.1, parts) }
    records = records.replacing(difference.old, with: made)
    chunks = items
    rereadLoose(reader, but: difference.new, parts)
    complete(judge, parts, workers)
  }

  /// A list that has no chunks is short, and read anew each time.
  private mutating func readLoose(_ list: Value?, _ judge: (IndexBase?) -> ItemJudge, _ parts: ItemRecord.Parts) {
    chunks = SummedTree()
    offset = 0
    let items = list.map { $0.items.filter(\.isMapping) } ?? []
    records = SummedTree(items.map { judge(base).record(of: $0, parts) })
    guard records.summary.evidence.base != base else { return }
    base = records.summary.evidence.base
    records = SummedTree(items.map { judge(base).record(of: $0, parts) })
  }

  /// What more than a chunk tells of is read again.
  private mutating func rereadLoose(_ judge: ItemJudge, but made: Range<Int>, _ parts: ItemRecord.Parts) {
    var seen = 0
    while let found = records.find(seen, by: { $0.loose }) {
      seen = found.before.loose + 1
      guard !made.contains(found.index) else { continue }
      let record = judge.record(of: found.element.item.chunk, at: offset + found.before.bytes, parts)
      records = records.replacing(found.index..<found.index + 1, with: [record])
      seen = found.before.loose + record.summary.loose
    }
  }

  /// Adds what is wanted and not known, and judges again what was judged as if the keys of the bank counted in another way.
  private mutating func complete(
    _ judge: (IndexBase?) -> ItemJudge, _ parts: ItemRecord.Parts, _ workers: Workers
  ) {
    let counts = parts.contains(.findings) ? records.summary.evidence.base : base
    let isCountedAnew = counts != base
    base = counts
    let incomplete = records.all { $0.missing(parts) + (isCountedAnew ? $0.counted : 0) }
    guard !incomplete.isEmpty else { return }
    let completed = workers.map(incomplete, with: judge(base), copiedBy: \.twin) { [offset] judge, place in
      judge.completed(place.element, at: offset + place.before.bytes, parts)
    }
    if completed.count == records.count {
      records = SummedTree(completed)
    } else {
      for (place, record) in zip(incomplete, completed) {
        records = records.replacing(place.index..<place.index + 1, with: [record])
      }
    }
  }
}

extension SummedTree {
  /// The elements of a run.
  fileprivate func run(_ range: Range<Int>) -> [Element] {
    if range.count * 8 > count { return Array(dropFirst(range.lowerBound).prefix(range.count)) }
    return range.compactMap { element(at: $0)?.element }
  }

  /// The elements that `measure` counts, with their places.
  fileprivate func all(
    _ measure: (Element.Sum) -> Int
  ) -> [(index: Int, element: Element, before: Element.Sum)] {
    var all: [(index: Int, element: Element, before: Element.Sum)] = []
    var seen = 0
    while let found = find(seen, by: measure) {
      all.append(found)
      seen = measure(found.before) + Swift.max(1, measure(found.element.summary))
    }
    return all
  }
}
