import SourceText

/// The text of a scalar as its reader sees it, with the way back: every offset in it maps to the source.
///
/// Folding, escapes and indentation make the two differ; a finding inside of prose underlines the words in the source all
/// the same.
package struct DecodedText: Sendable {
  /// The decoded text, UTF-8.
  package let bytes: [UInt8]
  /// Where runs begin that are the same in both: sorted, the first at decoded offset 0. Empty where all of it is one run.
  private let runs: [Run]
  /// The absolute offset behind the last byte of the content in the source.
  private let sourceEnd: Int

  /// A run of the decoded text that begins at `decoded` and stands at `source`. Inside a run offsets move together up to
  /// `length` bytes; what is beyond belongs to one escape or fold and maps to its whole source.
  package struct Run: Sendable, Hashable {
    package var decoded: Int
    package var source: Int
    package var length: Int

    package init(decoded: Int, source: Int, length: Int) {
      self.decoded = decoded
      self.source = source
      self.length = length
    }
  }

  package init(bytes: [UInt8], runs: [Run], sourceEnd: Int) {
    self.bytes = bytes
    self.runs = runs
    self.sourceEnd = sourceEnd
  }

  /// A text that stands in the source as it is, from `source` on.
  package init(verbatim bytes: [UInt8], at source: Int) {
    self.bytes = bytes
    runs = []
    sourceEnd = source + bytes.count
  }

  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The absolute source range of a range of the decoded text: exactly the words, escapes and folds included.
  package func sourceRange(_ range: Range<Int>) -> Range<Int> {
    if runs.isEmpty { return source(range.lowerBound)..<source(max(range.lowerBound, range.upperBound)) }
    let start = sourceStart(ofDecoded: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<Swift.max(start, sourceEnd(ofDecoded: range.upperBound))
  }

  /// The offset in the decoded text for an absolute source offset; inside an escape or a fold, where it begins.
  package func decodedOffset(ofSource offset: Int) -> Int {
    if runs.isEmpty { return min(max(0, offset - source(0)), bytes.count) }
    guard let run = lastRun(where: { $0.source <= offset }) else { return 0 }
    return Swift.min(run.decoded + Swift.min(offset - run.source, run.length), bytes.count)
  }

  /// The place of a decoded offset in a text of one run.
  private func source(_ offset: Int) -> Int { sourceEnd - bytes.count + min(offset, bytes.count) }

  private func sourceStart(ofDecoded offset: Int) -> Int {
    guard let run = lastRun(where: { $0.decoded <= offset }) else { return sourceEnd }
    return offset - run.decoded <= run.length ? run.source + offset - run.decoded : run.source + run.length
  }

  private func sourceEnd(ofDecoded offset: Int) -> Int {
    // The end of a range belongs to the byte before it, which may lie in an earlier run.
    guard let index = lastIndex(where: { $0.decoded < offset }) else { return sourceEnd }
    let run = runs[index]
    if offset - run.decoded <= run.length { return run.source + offset - run.decoded }
    return index + 1 < runs.count ? runs[index + 1].source : sourceEnd
  }

  private func lastRun(where holds: (Run) -> Bool) -> Run? {
    lastIndex(where: holds).map { runs[$0] }
  }

  private func lastIndex(where holds: (Run) -> Bool) -> Int? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if holds(runs[middle]) { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// Builds a decoded text piece by piece, in source order.
  package struct Builder {
    private var bytes: [UInt8] = []
    private var runs: [Run] = []

    /// - Parameter capacity: how many bytes the text will have at most.
    package init(capacity: Int = 0) {
      bytes.reserveCapacity(capacity)
      runs.reserveCapacity(8)
    }

    /// Adds bytes that stand in the source as they are, at the absolute offset `source`.
    package mutating func append(verbatim new: UnsafeBufferPointer<UInt8>, at source: Int) {
      guard !new.isEmpty else { return }
      let place = bytes.count
      bytes.append(contentsOf: new)
      if let last = runs.last, last.decoded + last.length == place, last.source + last.length == source {
        runs[runs.count - 1].length += new.count
      } else {
        runs.append(Run(decoded: place, source: source, length: new.count))
      }
    }

    /// Adds bytes that an escape or a fold at `source` stands for.
    package mutating func append(_ new: some Sequence<UInt8>, standingAt source: Int) {
      runs.append(Run(decoded: bytes.count, source: source, length: 0))
      bytes += new
    }

    package func finish(sourceEnd: Int) -> DecodedText {
      DecodedText(bytes: bytes, runs: runs, sourceEnd: sourceEnd)
    }
  }
}
