import QuestionBank

/// What the banks of a workspace must know of the questions of one of them: their ids and places, and hashes of what they
/// ask and offer.
///
/// A few flat arrays, with no object for a question, so that a workspace of many files stays small when their texts and
/// trees are gone.
package struct BankDigest: Sendable {
  /// What is known of one question. What it has of `numbers` and `ids` ends where the row says, and begins where the row
  /// before it ends.
  struct Row: Sendable {
    let anchor: Range<Int>
    /// Its choices are in `numbers`.
    let fingerprint: ItemFingerprint.Hashes
    let key: KeyPositions
    /// Changes with every text that twins are found by; the same for all that is no question of choice.
    let hash: UInt64
    /// Of the id as a string; 0 without one.
    let idHash: Int
    let idEnd: Int
    let choicesEnd: Int
    let wholeEnd: Int
    let coreEnd: Int
    let optionCount: Int
    let isChoice: Bool
    let isTrueFalse: Bool
  }

  private(set) var rows: [Row] = []
  /// Of each question the hashes of its options, those of all its runs of words, and those of its core.
  private var numbers: [UInt32] = []
  private var ids: [UInt8] = []

  package init() {}

  /// The digest of questions whose facts are known.
  package init(_ facts: [QuestionFacts]) {
    rows.reserveCapacity(facts.count)
    for question in facts {
      append(
        question.id, question.anchor, question.key, optionCount: question.optionCount,
        compared: question.isChoice
          ? Compared(
            fingerprint: question.fingerprint, shingles: question.shingles, hash: question.contentHash,
            isTrueFalse: question.isTrueFalse) : nil)
    }
  }

  /// The digest of a bank of which nothing else is wanted: little more is read than what it holds.
  package init(of bank: Bank) {
    for item in bank.items { append(Question(comparing: item)) }
    // Growing left room behind each array, which as many files would keep.
    rows = rows.map(\.self)
    numbers = numbers.map(\.self)
    ids = ids.map(\.self)
  }

  /// How many questions there are, with an id or without.
  package var count: Int { rows.count }

  /// The bytes that are kept.
  package var bytes: Int {
    rows.count * MemoryLayout<Row>.stride + numbers.count * MemoryLayout<UInt32>.stride + ids.count
  }

  // MARK: Reading

  /// The id of a question; nil where it has none.
  package func id(at index: Int) -> String? {
    let bytes = ids[(index > 0 ? rows[index - 1].idEnd : 0)..<rows[index].idEnd]
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// The hash of the id of a question, equal for equal strings; nil where it has none.
  package func idHash(at index: Int) -> Int? {
    (index > 0 ? rows[index - 1].idEnd : 0) < rows[index].idEnd ? rows[index].idHash : nil
  }

  /// Where a finding about a question as a whole stands.
  package func anchor(at index: Int) -> Range<Int> { rows[index].anchor }

  /// Whether the questions of another state of the bank have the same ids, in the same order.
  package func hasSameIDs(as other: BankDigest) -> Bool {
    ids == other.ids && rows.elementsEqual(other.rows) { $0.idEnd == $1.idEnd }
  }

  /// The hashes of the options, as `ItemFingerprint.choices` has them.
  func choices(at index: Int) -> ArraySlice<UInt32> {
    numbers[(index > 0 ? rows[index - 1].coreEnd : 0)..<rows[index].choicesEnd]
  }

  /// As `ItemShingles.whole`.
  func whole(at index: Int) -> ArraySlice<UInt32> { numbers[rows[index].choicesEnd..<rows[index].wholeEnd] }

  /// As `ItemShingles.core`.
  func core(at index: Int) -> ArraySlice<UInt32> { numbers[rows[index].wholeEnd..<rows[index].coreEnd] }

  // MARK: Making

  /// What a question is compared by.
  private struct Compared {
    let fingerprint: ItemFingerprint
    let shingles: ItemShingles
    let hash: UInt64
    let isTrueFalse: Bool
  }

  private mutating func append(_ question: Question) {
    let resolved = question.resolvedKey(base: nil)
    let key = KeyPositions(question, resolved, question.key.indices)
    var compared: Compared?
    if question.isChoice, !question.options.isEmpty {
      let words = ItemWords(question)
      let fingerprint = ItemFingerprint(question, resolved, question.key.indices)
      let shingles = ItemShingles(words)
      compared = Compared(
        fingerprint: fingerprint, shingles: shingles, hash: fingerprint.content(with: shingles, key),
        isTrueFalse: OptionKinds.areTrueFalse(question))
    }
    append(
      question.id.flatMap { $0.isBlank ? nil : $0.text.trimmed }, question.anchor, key,
      optionCount: question.options.count, compared: compared)
  }

  private mutating func append(
    _ id: String?, _ anchor: Range<Int>, _ key: KeyPositions, optionCount: Int, compared: Compared?
  ) {
    if let id { ids += id.utf8 }
    let start = numbers.count
    if let compared {
      numbers += compared.fingerprint.choices
      numbers += compared.shingles.whole
      numbers += compared.shingles.core
    }
    let choicesEnd = start + (compared?.fingerprint.choices.count ?? 0)
    rows.append(
      Row(
        anchor: anchor, fingerprint: compared?.fingerprint.hashes ?? ItemFingerprint.Hashes(), key: key,
        hash: compared?.hash ?? 1, idHash: id?.hashValue ?? 0,
        idEnd: ids.count, choicesEnd: choicesEnd, wholeEnd: choicesEnd + (compared?.shingles.whole.count ?? 0),
        coreEnd: numbers.count, optionCount: optionCount, isChoice: compared != nil,
        isTrueFalse: compared?.isTrueFalse ?? false))
  }
}
