import SourceText

/// The line of a finding with its words underlined, cut to the width of a terminal.
struct SourceExcerpt {
  private var before = ""
  private var marked = ""
  private var after = ""
  private let number: String

  /// `range` is in UTF-8 byte offsets; of one over several lines, the first line is shown.
  init(_ text: SourceText, _ range: Range<Int>, width: Int) {
    let index = text.line(at: range.lowerBound)
    let line = text.lineRange(index)
    number = String(index + 1)
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(range.upperBound, start), line.upperBound)
    // A line may be a whole file of JSON: no more is read of it than can be shown.
    let window = max(width, 20) * 4
    before = text.string(max(line.lowerBound, start - window)..<start)
    marked = text.string(start..<min(end, start + window))
    after = text.string(end..<min(line.upperBound, end + window))
    let isCut = start - window > line.lowerBound
    cut(to: max(20, width - number.count - 3), isCutBefore: isCut)
  }

  /// The lines to print; `paint` colours the marks.
  func text(paint: (String) -> String) -> String {
    let margin = String(repeating: " ", count: number.count)
    let blanks = String(repeating: " ", count: DisplayWidth.of(before))
    let marks = "^" + String(repeating: "~", count: max(0, DisplayWidth.of(marked) - 1))
    return "\(number) | \(before)\(marked)\(after)\n\(margin) | \(blanks)\(paint(marks))\n"
  }

  /// Shortens the three parts so that the marked words are seen with some of what is around them.
  private mutating func cut(to width: Int, isCutBefore: Bool) {
    (before, marked, after) = (before.shown, marked.shown, after.shown)
    let room = width - min(DisplayWidth.of(marked), width * 2 / 3)
    if isCutBefore || DisplayWidth.of(before) > room * 2 / 3 { before = "…" + before.suffix(columns: room * 2 / 3) }
    let rest = width - DisplayWidth.of(before)
    if DisplayWidth.of(marked) > rest { marked = marked.prefix(columns: rest - 1) + "…" }
    let left = width - DisplayWidth.of(before) - DisplayWidth.of(marked)
    if DisplayWidth.of(after) > left { after = left > 1 ? after.prefix(columns: left - 1) + "…" : "" }
  }
}

extension String {
  /// With tabs as one space and no control characters, so that columns can be counted.
  fileprivate var shown: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0 == "\t" ? " " : $0.isControl ? "\u{FFFD}" : $0 }))
  }

  fileprivate func prefix(columns: Int) -> String {
    var width = 0
    return String(
      prefix { character in
        width += DisplayWidth.of(character)
        return width <= columns
      })
  }

  fileprivate func suffix(columns: Int) -> String {
    String(String(reversed()).prefix(columns: columns).reversed())
  }
}
