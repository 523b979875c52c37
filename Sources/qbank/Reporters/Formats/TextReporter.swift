import Findings
import SourceText

/// `path:line:column: severity: message [rule]`; on a terminal also the source line with the words underlined.
struct TextReporter: Reporter {
  let style: TextStyle
  let neighbours: Neighbours
  /// What the findings are in, for the last line: "question bank".
  let noun: String

  init(_ context: ReportContext) {
    (style, neighbours, noun) = (context.style, context.neighbours, context.noun)
  }

  mutating func report(_ file: FileReport, to output: Output) {
    // A file without line breaks would be counted from its beginning for each finding.
    var cursor = PositionCursor(file.text, encoding: .utf32)
    for finding in file.findings {
      output.write(line(of: finding, at: file.path, cursor.position(at: finding.range.lowerBound)))
      guard style.showsSource else { continue }
      output.write(
        SourceExcerpt(file.text, finding.range, width: style.width).text { paint($0, finding.severity.colour) })
      for place in finding.related { write(place, of: file, to: output) }
    }
  }

  func finish(_ summary: FindingSummary, to output: Output) {
    output.write(paint(summary.sentence(noun), "1") + "\n")
  }

  private func line(of finding: Finding, at path: String, _ position: Position) -> String {
    let severity = paint(finding.severity.rawValue, finding.severity.colour)
    let rule = paint("[\(finding.rule)]", "2")
    return "\(place(path, position)): \(severity): \(finding.message.printable) \(rule)\n"
  }

  private func write(_ related: RelatedPlace, of file: FileReport, to output: Output) {
    let (path, text) = neighbours.place(related, of: file)
    let position = text.position(at: related.range.lowerBound, encoding: .utf32)
    output.write("  \(place(path, position)): \(related.message.printable)\n")
  }

  private func place(_ path: String, _ position: Position) -> String {
    paint("\(path.printable):\(position.line + 1):\(position.column + 1)", "1")
  }

  private func paint(_ text: String, _ colour: String) -> String {
    style.usesColour ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  /// The terminal's colour for it (SGR parameters).
  fileprivate var colour: String {
    switch self {
    case .error: "1;31"
    case .warning: "1;33"
    case .information: "1;34"
    case .hint: "1;36"
    }
  }
}
