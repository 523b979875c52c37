import QuestionBank
import SourceText
import Syntax

extension BankState {
  /// Goes on to the text that `judge` reads: what is in chunks that were there before is known. `list` is the bank's list
  /// of questions.
  mutating func read(
    _ list: Value?, _ judge: (IndexBase?) -> ItemJudge, isJudging: Bool, _ workers: Workers
  ) {
    guard let list, let hole = list.tree.hole, list.node.flags.contains(.chunked), !list.isInItem else {
      return readLoose(list, judge, isJudging: isJudging)
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
    let made = workers.map(new, with: reader, copiedBy: \.twin) { $0.record(of: $1.0, at: $1.1, isJudging: isJudging) }
    records = records.replacing(difference.old, with: made)
    chunks = items
    rereadLoose(reader, but: difference.new, isJudging: isJudging)
    if isJudging { judgeRest(judge, workers) }
  }

  /// A list that has no chunks is short, and read anew each time.
  private mutating func readLoose(_ list: Value?, _ judge: (IndexBase?) -> ItemJudge, isJudging: Bool) {
    chunks = SummedTree()
    offset = 0
    let items = list.map { $0.items.filter(\.isMapping) } ?? []
    records = SummedTree(items.map { judge(base).record(of: $0, isJudging: isJudging) })
    guard records.summary.evidence.base != base else { return }
    base = records.summary.evidence.base
    records = SummedTree(items.map { judge(base).record(of: $0, isJudging: isJudging) })
  }

  /// What more than a chunk tells of is read again.
  private mutating func rereadLoose(_ judge: ItemJudge, but made: Range<Int>, isJudging: Bool) {
    var seen = 0
    while let found = records.find(seen, by: { $0.loose }) {
      seen = found.before.loose + 1
      guard !made.contains(found.index) else { continue }
      let record = judge.record(of: found.element.chunk, at: offset + found.before.bytes, isJudging: isJudging)
      records = records.replacing(found.index..<found.index + 1, with: [record])
      seen = found.before.loose + record.summary.loose
    }
  }

  /// Judges what was not judged, or as if the keys of the bank counted in another way.
  private mutating func judgeRest(_ judge: (IndexBase?) -> ItemJudge, _ workers: Workers) {
    let sum = records.summary
    let counts = sum.evidence.base
    let isCountedAnew = counts != base && sum.counted > 0
    base = counts
    guard sum.unjudged > 0 || isCountedAnew else { return }
    let reader = judge(base)
    var position = offset
    let placed = records.map { record in
      defer { position += record.chunk.text.count }
      return (record, position)
    }
    records = SummedTree(
      workers.map(placed, with: reader, copiedBy: \.twin) { reader, placed in
        let (record, position) = placed
        guard let findings = record.findings else { return reader.judged(record, at: position) }
        return record.isCounted && findings.base != counts ? reader.judged(record, at: position) : record
      })
  }
}

extension SummedTree {
  /// The elements of a run.
  fileprivate func run(_ range: Range<Int>) -> [Element] {
    if range.count * 8 > count { return Array(dropFirst(range.lowerBound).prefix(range.count)) }
    return range.compactMap { element(at: $0)?.element }
  }
}
