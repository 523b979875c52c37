import Findings
import SourceText

/// Which fixes may be applied without a person looking at each.
package enum FixScope: Sendable, Hashable {
  /// Those that keep the meaning and lose no text.
  case safe
  /// Also a suggestion, where it is the only one that a finding has, and brings no other finding in its place.
  case suggested

  /// The fix of a finding that may be applied; nil where there is none.
  package func fix(of finding: Finding) -> Fix? {
    let own = finding.fixes.filter { $0.editsElsewhere.isEmpty && !$0.edits.isEmpty }
    if let safe = own.first(where: \.isSafe) { return safe }
    return self == .suggested && own.count == 1 ? own.first : nil
  }
}

/// Fixes that can be applied to a text at once.
struct FixSelection {
  /// A finding with the edits that mend it.
  struct Choice: Sendable {
    var finding: Finding
    var edits: [TextEdit]
  }

  /// In the order of the findings.
  private(set) var choices: [Choice] = []
  /// The ranges that the chosen edits touch, in order.
  private var taken: [Range<Int>] = []

  /// Takes the fixes of findings one by one. One that meets another's edits has to wait: it is whole or not at all.
  init(_ findings: [Finding], in text: SourceText, _ fix: (Finding) -> Fix?) {
    let lineBreak = text.firstLineBreak
    for finding in findings {
      guard let fix = fix(finding) else { continue }
      let edits = fix.edits.map { TextEdit($0.range.clamped(to: 0..<text.count), $0.replacement.breaking(lineBreak)) }
      guard edits.allSatisfy({ isFree($0.range) }) else { continue }
      for edit in edits { take(edit.range) }
      choices.append(Choice(finding: finding, edits: edits))
    }
  }

  /// Edits that only touch are kept apart as well: each may take the same comma away, or add it.
  private func isFree(_ range: Range<Int>) -> Bool {
    let index = place(of: range)
    if index > 0, taken[index - 1].upperBound >= range.lowerBound { return false }
    return index == taken.count || taken[index].lowerBound > range.upperBound
  }

  private mutating func take(_ range: Range<Int>) {
    let index = place(of: range)
    // Edits of one fix may touch each other; then they are one range.
    if index > 0, taken[index - 1].upperBound >= range.lowerBound {
      let joined = taken[index - 1].lowerBound..<max(taken[index - 1].upperBound, range.upperBound)
      taken[index - 1] = joined
    } else {
      taken.insert(range, at: index)
    }
  }

  /// The number of ranges that begin before this one.
  private func place(of range: Range<Int>) -> Int {
    var low = 0
    var high = taken.count
    while low < high {
      let middle = (low + high) / 2
      if taken[middle].lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension [FixSelection.Choice] {
  /// All edits, sorted; of two at one place the first was asked for first.
  var edits: [TextEdit] {
    flatMap(\.edits).enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }.map(\.element)
  }
}

extension SourceText {
  /// The break that ends the first line; LF where there is one line alone.
  fileprivate var firstLineBreak: String {
    let end = lineRange(0).upperBound
    return self[end] == UInt8(ascii: "\r") && self[end + 1] == UInt8(ascii: "\n") ? "\r\n" : "\n"
  }
}

extension String {
  /// With the line breaks of a text that it goes into.
  fileprivate func breaking(_ lineBreak: String) -> String {
    guard lineBreak != "\n", utf8.contains(UInt8(ascii: "\n")) else { return self }
    var result = ""
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      if scalar == "\n", previous != "\r" { result += lineBreak } else { result.unicodeScalars.append(scalar) }
      previous = scalar
    }
    return result
  }
}
