import Findings
import SourceText
import Syntax

/// What a document asks to be silent about: by comments, and by `ignore` on questions.
package struct Suppressions: Sendable {
  /// For each rule, and under nil for all of them, where it is silenced.
  private var spans: [RuleID?: SpanList] = [:]

  package var isEmpty: Bool { spans.isEmpty }

  package init() {}

  /// Adds what comments say; their ranges are absolute and in order of place.
  package mutating func add(_ comments: [SuppressionComment], in text: SourceText) {
    for (index, comment) in comments.enumerated() {
      for rule in comment.silenced {
        switch comment.action {
        case .file: add(rule, 0..<Int.max)
        case .nextLine: add(rule, Self.nextLine(after: comment.range, in: text))
        case .disable:
          let end = comments[(index + 1)...].first { $0.enables(rule) }?.range.lowerBound
          add(rule, comment.range.lowerBound..<(end ?? Int.max))
        case .enable, .formatOff: break
        }
      }
    }
  }

  /// Adds the rules that a question in `range` ignores.
  package mutating func ignore(_ rules: [RuleID], in range: Range<Int>) {
    for rule in rules { add(rule, range.lowerBound..<range.upperBound + 1) }
  }

  private mutating func add(_ rule: RuleID?, _ range: Range<Int>) {
    spans[rule, default: SpanList()].add(range)
  }

  /// Whether a finding that begins where this one does is silenced.
  package func silences(_ finding: Finding) -> Bool {
    let place = finding.range.lowerBound
    return spans[finding.rule]?.contains(place) == true || spans[nil]?.contains(place) == true
  }

  /// The line behind a comment, comments and empty lines passed over, with its break.
  private static func nextLine(after comment: Range<Int>, in text: SourceText) -> Range<Int> {
    var line = text.line(at: comment.upperBound) + 1
    while line < text.lineCount {
      let range = text.lineRange(line)
      let first = text.slice(range).first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      if let first, first != UInt8(ascii: "#") { return range.lowerBound..<range.upperBound + 1 }
      line += 1
    }
    return text.count..<text.count + 1
  }
}

extension SuppressionComment {
  /// The rules that it is about; nil stands for all.
  fileprivate var silenced: [RuleID?] { rules.isEmpty ? [nil] : rules.map { RuleID($0.text) } }

  /// Whether it ends what `disable` began for `rule`: by the rule's name, or for all.
  fileprivate func enables(_ rule: RuleID?) -> Bool {
    action == .enable && (rules.isEmpty || silenced.contains(rule))
  }
}

/// Ranges that are asked whether one of them holds an offset; they may overlap.
fileprivate struct SpanList: Sendable {
  private var ranges: [Range<Int>] = []
  /// The farthest end of this range and all before it.
  private var reach: [Int] = []

  mutating func add(_ range: Range<Int>) {
    var place = ranges.count
    while place > 0, ranges[place - 1].lowerBound > range.lowerBound { place -= 1 }
    ranges.insert(range, at: place)
    reach.insert(0, at: place)
    for index in place..<ranges.count {
      reach[index] = max(ranges[index].upperBound, index > 0 ? reach[index - 1] : 0)
    }
  }

  func contains(_ offset: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && reach[low - 1] > offset
  }
}
