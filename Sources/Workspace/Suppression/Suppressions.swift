import Findings
import SourceText
import Syntax

/// What a document asks to be silent about: by comments, and by `ignore` on questions.
package struct Suppressions: Sendable {
  /// For each rule, and under nil for all of them, where it is silenced.
  private var spans: [RuleID?: SpanList] = [:]
  /// Where the words stand that ask for it, by the number of the request.
  private var requests: [Request] = []

  /// A rule, or all of them, that one comment or question asks to be silent about.
  package struct Request: Sendable, Hashable {
    /// nil for all.
    package var rule: RuleID?
    /// The rule's name, or the comment.
    package var range: Range<Int>
  }

  package var isEmpty: Bool { spans.isEmpty }

  package init() {}

  /// Adds what comments say; their ranges are absolute and in order of place.
  package mutating func add(_ comments: [SuppressionComment], in text: SourceText) {
    for (index, comment) in comments.enumerated() where comment.action.silences {
      for (rule, range) in comment.silenced {
        let span: Range<Int>
        switch comment.action {
        case .file: span = 0..<Int.max
        case .nextLine: span = Self.nextLine(after: comment.range, in: text)
        case .disable, .enable, .formatOff:
          let end = comments[(index + 1)...].first { $0.enables(rule) }?.range.lowerBound
          span = comment.range.lowerBound..<(end ?? Int.max)
        }
        add(Request(rule: rule, range: range), span)
      }
    }
  }

  /// Adds the rules that a question in `range` ignores.
  package mutating func ignore(_ rules: [Request], in range: Range<Int>) {
    for rule in rules { add(rule, range.lowerBound..<range.upperBound + 1) }
  }

  private mutating func add(_ request: Request, _ span: Range<Int>) {
    spans[request.rule, default: SpanList()].add(span, requests.count)
    requests.append(request)
  }

  /// Whether a finding that begins where this one does is silenced.
  package func silences(_ finding: Finding) -> Bool { silences(finding, shiftedBy: 0) }

  /// Whether a finding is silenced whose places count from `offset`.
  func silences(_ finding: Finding, shiftedBy offset: Int) -> Bool {
    let place = finding.range.lowerBound + offset
    if spans[finding.rule]?.contains(place) == true { return true }
    // What silences all would silence that there is nothing to silence.
    return finding.rule != WorkspaceRules.unusedSuppression && spans[nil]?.contains(place) == true
  }

  /// The requests that silence none of `findings`, in order of place.
  package func unused(by findings: [Finding]) -> [Request] {
    guard !requests.isEmpty else { return [] }
    var used = Set<Int>()
    for finding in findings {
      let place = finding.range.lowerBound
      spans[finding.rule]?.forEach(at: place) { used.insert($0) }
      spans[nil]?.forEach(at: place) { used.insert($0) }
    }
    return requests.indices.filter { !used.contains($0) }.map { requests[$0] }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The line behind a comment, comments and empty lines passed over, with its break.
  private static func nextLine(after comment: Range<Int>, in text: SourceText) -> Range<Int> {
    var line = text.line(at: comment.upperBound) + 1
    while line < text.lineCount {
      let range = text.lineRange(line)
      let words = text.slice(range).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      let isComment = words.first == UInt8(ascii: "#") || words.starts(with: "//".utf8) || words.starts(with: "/*".utf8)
      if !words.isEmpty, !isComment { return range.lowerBound..<range.upperBound + 1 }
      line += 1
    }
    return text.count..<text.count + 1
  }
}

extension SuppressionComment.Action {
  /// Whether it asks to be silent about rules.
  fileprivate var silences: Bool { self != .enable && self != .formatOff }
}

extension SuppressionComment {
  /// The rules that it is about, nil for all, with the words that say so.
  fileprivate var silenced: [(rule: RuleID?, range: Range<Int>)] {
    rules.isEmpty ? [(nil, range)] : rules.map { (RuleID($0.text), $0.range) }
  }

  /// Whether it ends what `disable` began for `rule`: by the rule's name, or for all.
  fileprivate func enables(_ rule: RuleID?) -> Bool {
    action == .enable && (rules.isEmpty || silenced.contains { $0.rule == rule })
  }
}

/// Ranges that are asked whether one of them holds an offset; they may overlap.
fileprivate struct SpanList: Sendable {
  private var ranges: [Range<Int>] = []
  /// The number of the request behind each range.
  private var owners: [Int] = []
  /// The farthest end of this range and all before it.
  private var reach: [Int] = []

  mutating func add(_ range: Range<Int>, _ owner: Int) {
    var place = ranges.count
    while place > 0, ranges[place - 1].lowerBound > range.lowerBound { place -= 1 }
    ranges.insert(range, at: place)
    owners.insert(owner, at: place)
    reach.insert(0, at: place)
    for index in place..<ranges.count {
      reach[index] = max(ranges[index].upperBound, index > 0 ? reach[index - 1] : 0)
    }
  }

  func contains(_ offset: Int) -> Bool {
    let last = lastStart(upTo: offset)
    return last >= 0 && reach[last] > offset
  }

  /// Calls `body` with the owner of each range that holds `offset`.
  func forEach(at offset: Int, _ body: (Int) -> Void) {
    var index = lastStart(upTo: offset)
    while index >= 0, reach[index] > offset {
      if ranges[index].upperBound > offset { body(owners[index]) }
      index -= 1
    }
  }

  /// The index of the last range that begins at or before `offset`; -1 where there is none.
  private func lastStart(upTo offset: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
