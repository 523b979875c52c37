import Findings
import SourceText

/// `--format json`, version 1, as the documentation catalogue describes it.
struct JSONReporter: Reporter {
  let neighbours: Neighbours
  private var hasFindings = false
  private var hasBegun = false

  init(neighbours: Neighbours) {
    self.neighbours = neighbours
  }

  mutating func report(_ file: FileReport, to output: Output) {
    begin(output)
    for finding in file.findings {
      var writer = JSONWriter()
      write(finding, of: file, to: &writer)
      output.write(hasFindings ? ",\n" : "\n")
      output.write(writer.bytes)
      hasFindings = true
    }
  }

  mutating func finish(_ summary: FindingSummary, to output: Output) {
    begin(output)
    var writer = JSONWriter()
    writer.object { writer in
      let counts = [
        ("files", summary.files), ("questions", summary.questions), ("errors", summary.errors),
        ("warnings", summary.warnings), ("informations", summary.informations), ("hints", summary.hints),
        ("fixed", summary.fixed), ("known", summary.known),
      ]
      for (key, count) in counts {
        writer.key(key)
        writer.number(count)
      }
    }
    output.write(hasFindings ? "\n],\"summary\":" : "],\"summary\":")
    output.write(writer.bytes)
    output.write("}\n")
  }

  private mutating func begin(_ output: Output) {
    if !hasBegun { output.write("{\"version\":1,\"findings\":[") }
    hasBegun = true
  }

  private func write(_ finding: Finding, of file: FileReport, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("path")
      writer.string(file.path)
      writer.key("rule")
      writer.string(finding.rule.name)
      writer.key("severity")
      writer.string(finding.severity.rawValue)
      writer.key("message")
      writer.string(finding.message)
      writer.key("question")
      if let question = finding.question { writer.string(question) } else { writer.null() }
      writer.key("range")
      write(finding.range, in: file.text, to: &writer)
      writer.key("related")
      writer.array(finding.related) { write($1, of: file, to: &$0) }
      writer.key("fixes")
      writer.array(finding.fixes) { write($1, of: file, to: &$0) }
    }
  }

  private func write(_ place: RelatedPlace, of file: FileReport, to writer: inout JSONWriter) {
    let (path, text) = neighbours.place(place, of: file)
    writer.object { writer in
      writer.key("path")
      writer.string(path)
      writer.key("range")
      write(place.range, in: text, to: &writer)
      writer.key("message")
      writer.string(place.message)
    }
  }

  private func write(_ fix: Fix, of file: FileReport, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("title")
      writer.string(fix.title)
      writer.key("safe")
      writer.boolean(fix.isSafe)
      writer.key("edits")
      let elsewhere = fix.editsElsewhere.sorted { $0.key < $1.key }.flatMap { path, edits in
        edits.map { (neighbours.displayPath(path), neighbours.text(path) ?? SourceText(""), $0) }
      }
      writer.array(fix.edits.map { (file.path, file.text, $0) } + elsewhere) { writer, edit in
        writer.object { writer in
          writer.key("path")
          writer.string(edit.0)
          writer.key("range")
          write(edit.2.range, in: edit.1, to: &writer)
          writer.key("text")
          writer.string(edit.2.replacement)
        }
      }
    }
  }

  /// Lines and columns from 1, columns in code points, offsets in UTF-8 bytes from 0.
  private func write(_ range: Range<Int>, in text: SourceText, to writer: inout JSONWriter) {
    writer.object { writer in
      for (key, offset) in [("start", range.lowerBound), ("end", range.upperBound)] {
        let position = text.position(at: offset, encoding: .utf32)
        writer.key(key)
        writer.object { writer in
          writer.key("line")
          writer.number(position.line + 1)
          writer.key("column")
          writer.number(position.column + 1)
          writer.key("offset")
          writer.number(min(max(offset, 0), text.count))
        }
      }
    }
  }
}
