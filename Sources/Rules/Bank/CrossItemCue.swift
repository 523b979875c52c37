import Findings

/// A question whose text gives another question's key away.
///
/// ## What it flags
/// A question text in which the key of another question stands word by word, where that key has five words or more and is no name.
///
/// ## Why it matters
/// Who reads both questions need not know the answer to the other one.
///
/// ## Example
/// ```yaml
/// - question: Which service fits?
///   options: [{text: A data store over the bucket with access control, correct: true}, {text: A table}, {text: A topic}]
/// - question: A team created a data store over the bucket with access control. What comes next?
/// ```
///
/// ## What to write instead
/// Other words in one of the two, or the two in different exams.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 4.
struct CrossItemCue: BankRule {
  static let header = RuleHeader("cross-item-cue", .warning, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    let keys = KeyRuns(bank)
    guard !keys.isEmpty else { return [] }
    return bank.questions.indices.compactMap { index in
      guard let other = Self.cued(by: bank.questions[index].counts.stemRuns, keys, bank, but: index) else { return nil }
      let cued = bank.questions[other]
      var result = finding(
        Self.cue(cued.id), at: bank.questions[index].anchor,
        related: [RelatedPlace(cued.anchor, "The question whose key it is.")])
      result.question = bank.questions[index].id
      return result
    }
  }

  /// The first question but `own` all of whose key stands in these runs.
  private static func cued(by runs: [UInt64], _ keys: KeyRuns, _ bank: BankFacts, but own: Int) -> Int? {
    for start in runs.indices where keys.mayBegin(with: runs[start]) {
      for index in keys.questions(runs[start]) where index != own {
        let key = bank.questions[index].counts.keyRuns
        guard start + key.count <= runs.count, runs[start..<start + key.count].elementsEqual(key) else { continue }
        // What both texts say is no cue of one to the other.
        if bank.questions[index].counts.stemRuns.contains(runs[start]) { continue }
        return index
      }
    }
    return nil
  }

  fileprivate static func cue(_ id: String?) -> String {
    let other = id.map { "\"\($0)\"" } ?? "another question"
    return
      "The text of this question holds the key of \(other) word by word, so that whoever reads both need not know it: use other "
      + "words in one of the two."
  }
}

/// The questions of a bank by the run of words that their key begins with.
fileprivate struct KeyRuns {
  private var byRun: [UInt64: [Int]] = [:]
  /// A bit for each run: nearly no run of a stem is one.
  private var filter = [UInt64](repeating: 0, count: 1 << 12)

  init(_ bank: BankFacts) {
    for index in bank.questions.indices {
      guard let first = bank.questions[index].counts.keyRuns.first else { continue }
      filter[Self.word(first)] |= Self.bit(first)
      // A run that many keys begin with is a phrase of the house.
      if byRun[first, default: []].count < 4 { byRun[first, default: []].append(index) }
    }
  }

  var isEmpty: Bool { byRun.isEmpty }

  /// False where no key begins with `run`.
  func mayBegin(with run: UInt64) -> Bool { filter[Self.word(run)] & Self.bit(run) != 0 }

  func questions(_ run: UInt64) -> [Int] { byRun[run] ?? [] }

  private static func word(_ run: UInt64) -> Int { Int(truncatingIfNeeded: run >> 6) & 0xFFF }

  private static func bit(_ run: UInt64) -> UInt64 { 1 << (run & 63) }
}
