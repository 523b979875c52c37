import Findings
import QuestionBank
import Rules
import SourceText
import Syntax

/// What the records of a bank's items add up to: an edit takes off what its question had and adds what it has.
struct RecordSum: Summary {
  /// Bytes of the chunks.
  var bytes = 0
  var questions = 0
  /// Items that more than their chunk tells of.
  var loose = 0
  /// Questions that were not judged yet.
  var unjudged = 0
  /// Questions whose facts were not collected yet.
  var uncollected = 0
  /// Questions whose findings depend on how the keys of the bank count.
  var counted = 0
  /// Comments of ours.
  var comments = 0
  /// Questions that ignore rules.
  var ignoring = 0
  /// Findings that are shown, by severity.
  var errors = 0
  var warnings = 0
  var informations = 0
  var hints = 0
  /// How the keys count.
  var evidence = IndexBaseEvidence()

  static var zero: RecordSum { RecordSum() }

  private init() {}

  init(_ item: ReadItem, _ findings: ItemFindings?, _ facts: QuestionFacts?) {
    bytes = item.chunk.text.count
    loose = item.isKept ? 0 : 1
    comments = item.comments.count
    ignoring = item.ignored.isEmpty ? 0 : 1
    guard let evidence = item.indexEvidence else { return }
    questions = 1
    unjudged = findings == nil ? 1 : 0
    uncollected = facts == nil ? 1 : 0
    self.evidence = evidence
    counted = evidence.questions
    for finding in findings?.shown ?? [] { self[keyPath: Self.count(of: finding.severity)] += 1 }
  }

  static func + (left: RecordSum, right: RecordSum) -> RecordSum {
    var sum = left
    sum.bytes += right.bytes
    sum.questions += right.questions
    sum.loose += right.loose
    sum.unjudged += right.unjudged
    sum.uncollected += right.uncollected
    sum.counted += right.counted
    sum.comments += right.comments
    sum.ignoring += right.ignoring
    sum.errors += right.errors
    sum.warnings += right.warnings
    sum.informations += right.informations
    sum.hints += right.hints
    sum.evidence = left.evidence + right.evidence
    return sum
  }

  /// More than 0 where something of `parts` is not known yet.
  func missing(_ parts: ItemRecord.Parts) -> Int {
    (parts.contains(.findings) ? unjudged : 0) + (parts.contains(.facts) ? uncollected : 0)
  }

  /// Where findings of a severity are counted.
  static func count(of severity: Severity) -> WritableKeyPath<RecordSum, Int> {
    switch severity {
    case .error: \.errors
    case .warning: \.warnings
    case .information: \.informations
    case .hint: \.hints
    }
  }

  /// How many findings are shown.
  var findings: Int { errors + warnings + informations + hints }

  /// How many findings of a severity are shown.
  func count(of severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: warnings
    case .information: informations
    case .hint: hints
    }
  }
}
