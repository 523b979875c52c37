import Findings
import SourceText

/// What a command found in one file.
struct FileReport: Sendable {
  /// The path as the person named it.
  var path: String
  var text: SourceText
  var findings: [Finding]
  /// The number of questions in it.
  var questions: Int
}

extension FindingSummary {
  mutating func add(_ report: FileReport) { add(report.findings, questions: report.questions) }
}

/// Shows findings as they come, file by file, and a sum at the end.
protocol Reporter {
  mutating func report(_ file: FileReport, to output: Output)
  mutating func finish(_ summary: FindingSummary, to output: Output)
}

/// Lines and columns of a range, both from 1, columns in code points; the end is behind the last character.
struct TextRegion: Sendable, Hashable {
  var start: Position
  var end: Position
  /// In UTF-8 bytes from 0.
  var bytes: Range<Int>

  init(_ range: Range<Int>, in text: SourceText) {
    bytes = range.clamped(to: 0..<text.count)
    start = text.position(at: range.lowerBound, encoding: .utf32).fromOne
    end = text.position(at: range.upperBound, encoding: .utf32).fromOne
  }
}

extension Position {
  fileprivate var fromOne: Position { Position(line: line + 1, column: column + 1) }
}

/// The other documents that a finding may point to.
struct Neighbours: Sendable {
  /// The text of a document by the path that findings have; nil where it is not there.
  var text: @Sendable (String) -> SourceText?
  /// The path as the person would name it.
  var displayPath: @Sendable (String) -> String

  /// Where a related place of a finding of `file` stands; the text is empty where the document is not there any more.
  func place(_ related: RelatedPlace, of file: FileReport) -> (path: String, text: SourceText) {
    guard let document = related.document else { return (file.path, file.text) }
    return (displayPath(document), text(document) ?? SourceText(""))
  }
}
