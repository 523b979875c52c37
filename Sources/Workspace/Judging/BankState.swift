import QuestionBank
import SourceText
import Syntax

/// What is known of the items of a bank in one state of its text: a record for each chunk of the long list, or for each
/// item of a list that has no chunks.
struct BankState: Sendable {
  /// What the questions were judged by.
  var key: JudgeKey
  var records = SummedTree<ItemRecord>()
  /// The chunks that the records are of; empty for a list that has none.
  var chunks = SummedTree<SyntaxChunk>()
  /// How the keys of the bank were taken to count.
  var base: IndexBase?
  /// The offset at which the chunks begin; 0 for a list that has none, whose records have places in the text.
  var offset = 0

  init(_ key: JudgeKey) {
    self.key = key
  }

  /// Calls `body` with each record whose chunk touches `range`, and the offset that its places count from.
  func forEach(in range: Range<Int>, _ body: (ItemRecord, Int) -> Void) {
    guard !chunks.isEmpty else {
      for record in records { body(record, offset) }
      return
    }
    guard let first = records.find(max(0, range.lowerBound - offset - 1), by: { $0.bytes }) else { return }
    var index = first.index
    while let found = records.element(at: index), offset + found.before.bytes <= range.upperBound {
      body(found.element, offset + found.before.bytes)
      index += 1
    }
  }

  /// Calls `body` with each record that `measure` counts, and the offset that its places count from, until it returns
  /// false.
  func forEach(_ measure: (RecordSum) -> Int, _ body: (ItemRecord, Int) -> Bool) {
    let offset = offset
    records.forEach(having: measure) { record, before in body(record, offset + before.bytes) }
  }
}
