import Findings
import SourceText
import Workspace

/// `--format sarif`: SARIF 2.1.0, for code-scanning pages and editors. Columns are in code points, and it says so.
///
/// Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
struct SARIFReporter: Reporter {
  private let neighbours: Neighbours
  /// The rules that have a finding, in the order of the first.
  private var rules: [RuleID] = []
  private var indices: [RuleID: Int] = [:]

  init(_ context: ReportContext) {
    neighbours = context.neighbours
  }

  mutating func report(_ file: FileReport, to output: Output) {
    var fingerprints = FindingFingerprints()
    for finding in file.findings {
      let isFirst = rules.isEmpty
      let rule = index(of: finding.rule)
      if isFirst { begin(output) }
      var writer = JSONWriter()
      writer.object { writer in
        writer.key("ruleId")
        writer.string(finding.rule.name)
        writer.key("ruleIndex")
        writer.number(rule)
        writer.key("level")
        writer.string(finding.severity.sarifLevel)
        writer.key("message")
        writer.text(finding.message)
        writer.key("locations")
        writer.array([finding]) { writer, finding in
          writer.object { writer in
            writer.place(file.path, finding.range, in: file.text)
            guard let question = finding.question else { return }
            writer.key("logicalLocations")
            writer.array([question]) { writer, question in
              writer.object { writer in
                writer.key("name")
                writer.string(question)
                writer.key("kind")
                writer.string("object")
              }
            }
          }
        }
        if !finding.related.isEmpty {
          writer.key("relatedLocations")
          writer.array(finding.related) { write($1, of: file, to: &$0) }
        }
        writer.key("partialFingerprints")
        writer.object { writer in
          writer.key("qbank/v1")
          writer.string(fingerprints.next(finding, in: file.text))
        }
        if !finding.fixes.isEmpty {
          writer.key("fixes")
          writer.array(finding.fixes) { write($1, of: file, to: &$0) }
        }
      }
      output.write(isFirst ? "\n" : ",\n")
      output.write(writer.bytes)
    }
  }

  func finish(_ summary: FindingSummary, to output: Output) {
    if rules.isEmpty { begin(output) }
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("driver")
      writer.object { writer in
        for (key, text) in [("name", "qbank"), ("version", Version.current), ("semanticVersion", Version.current)] {
          writer.key(key)
          writer.string(text)
        }
        writer.key("rules")
        writer.array(rules) { $0.rule($1) }
      }
    }
    output.write("\n],\"tool\":")
    output.write(writer.bytes)
    output.write("}]}\n")
  }

  private func begin(_ output: Output) {
    output.write(
      """
      {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\
      "columnKind":"unicodeCodePoints","newlineSequences":["\\r\\n","\\n","\\r"],"results":[
      """)
  }

  private mutating func index(of rule: RuleID) -> Int {
    if let index = indices[rule] { return index }
    indices[rule] = rules.count
    rules.append(rule)
    return rules.count - 1
  }

  private func write(_ place: RelatedPlace, of file: FileReport, to writer: inout JSONWriter) {
    let (path, text) = neighbours.place(place, of: file)
    writer.object { writer in
      writer.place(path, place.range, in: text)
      writer.key("message")
      writer.text(place.message)
    }
  }

  private func write(_ fix: Fix, of file: FileReport, to writer: inout JSONWriter) {
    let elsewhere = fix.editsElsewhere.sorted { $0.key < $1.key }.map { path, edits in
      (neighbours.displayPath(path), neighbours.text(path) ?? SourceText(""), edits)
    }
    writer.object { writer in
      writer.key("description")
      writer.text(fix.title)
      writer.key("artifactChanges")
      writer.array([(file.path, file.text, fix.edits)] + elsewhere) { writer, change in
        writer.object { writer in
          writer.key("artifactLocation")
          writer.artifact(change.0)
          writer.key("replacements")
          writer.array(change.2) { writer, edit in
            writer.object { writer in
              writer.key("deletedRegion")
              writer.region(edit.range, in: change.1)
              writer.key("insertedContent")
              writer.text(edit.replacement)
            }
          }
        }
      }
    }
  }
}

extension Severity {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "note"
    }
  }
}

extension JSONWriter {
  /// A `message`, `artifactContent` or `multiformatMessageString` of plain text.
  fileprivate mutating func text(_ text: String, markdown: String? = nil) {
    object { writer in
      writer.key("text")
      writer.string(text)
      guard let markdown else { return }
      writer.key("markdown")
      writer.string(markdown)
    }
  }

  /// The member `physicalLocation`.
  fileprivate mutating func place(_ path: String, _ range: Range<Int>, in text: SourceText) {
    key("physicalLocation")
    object { writer in
      writer.key("artifactLocation")
      writer.artifact(path)
      writer.key("region")
      writer.region(range, in: text)
    }
  }

  fileprivate mutating func artifact(_ path: String) {
    let uri = ReportPath.uri(path)
    object { writer in
      writer.key("uri")
      writer.string(uri)
      guard !uri.hasPrefix("file:") else { return }
      writer.key("uriBaseId")
      writer.string("%SRCROOT%")
    }
  }

  fileprivate mutating func region(_ range: Range<Int>, in text: SourceText) {
    let region = TextRegion(range, in: text)
    object { writer in
      for (key, number) in [
        ("startLine", region.start.line), ("startColumn", region.start.column), ("endLine", region.end.line),
        ("endColumn", region.end.column), ("byteOffset", region.bytes.lowerBound), ("byteLength", region.bytes.count),
      ] {
        writer.key(key)
        writer.number(number)
      }
    }
  }

  /// What a rule says of itself.
  fileprivate mutating func rule(_ id: RuleID) {
    let description = RuleDirectory.description(of: id)
    object { writer in
      writer.key("id")
      writer.string(id.name)
      guard let description else { return }
      writer.key("shortDescription")
      writer.text(description.summary)
      writer.key("help")
      writer.text(description.documentation, markdown: description.documentation)
      writer.key("defaultConfiguration")
      writer.object { writer in
        writer.key("enabled")
        writer.boolean(description.severity != nil)
        writer.key("level")
        writer.string((description.severity ?? .warning).sarifLevel)
      }
      writer.key("properties")
      writer.object { writer in
        writer.key("tags")
        writer.array([description.category.rawValue]) { $0.string($1) }
      }
    }
  }
}
