import Findings
import SourceText
import Syntax
import TestSupport
import Testing

@testable import JSONSchema

/// A rule, a schema that it flags with what comes of it, and schemas that it leaves alone.
struct LintCase: Sendable, CustomTestStringConvertible {
  var rule: RuleID
  var dialect: Dialect
  var format: SyntaxFormat
  /// Odd markers begin what is underlined, even ones end it.
  var hit: String
  var messages: [String]
  /// The text after the first fixes are applied, one after another until none is left; nil where there is none.
  var fixed: String?
  /// Whether the first fix is safe.
  var isSafe: Bool
  var misses: [String]

  init(
    _ rule: RuleID, _ dialect: Dialect = .draft2020, _ format: SyntaxFormat = .json, hit: String, _ messages: [String],
    fixed: String? = nil, isSafe: Bool = false, misses: [String] = []
  ) {
    self.rule = rule
    self.dialect = dialect
    self.format = format
    self.hit = hit
    self.messages = messages
    self.fixed = fixed
    self.isSafe = isSafe
    self.misses = misses
  }

  var testDescription: String { "\(rule) \(format) \(hit)" }

  /// Checks hit, ranges, messages, fix, idempotence and misses.
  func verify(sourceLocation: SourceLocation = #_sourceLocation) {
    let marked = MarkedText(hit)
    let found = findings(in: marked.text)
    #expect(found.map(\.message) == messages, sourceLocation: sourceLocation)
    let ranges = stride(from: 1, to: marked.offsets.count + 1, by: 2).map { marked.range($0) }
    #expect(found.map(\.range) == ranges, sourceLocation: sourceLocation)
    let fix = found.first?.fixes.first
    #expect((fix?.isSafe ?? false) == isSafe, sourceLocation: sourceLocation)
    let mended = mended(marked.text)
    #expect(mended == fixed, sourceLocation: sourceLocation)
    if let mended {
      #expect(!SyntaxTree.parse(SourceText(mended), as: format).hasErrors, sourceLocation: sourceLocation)
      #expect(self.mended(mended) == nil, "a second run changes nothing", sourceLocation: sourceLocation)
    }
    for miss in misses {
      #expect(findings(in: miss).map(\.message) == [], "\(miss)", sourceLocation: sourceLocation)
    }
  }

  /// What the rule alone says of a text.
  func findings(in text: String) -> [Finding] {
    var configuration = LintConfiguration()
    for other in SchemaLinter.rules { configuration.severities[other.id] = .some(other.id == rule ? .warning : nil) }
    configuration.assumedDialect = dialect
    configuration.path = "folder/file.schema.json"
    configuration.reachable = ["https://example.com/known"]
    configuration.identifiersElsewhere = [
      "https://example.com/taken": [RelatedPlace(0..<1, "The other schema.", document: "other.json")]
    ]
    return SchemaLinter(configuration).findings(of: SyntaxTree.parse(SourceText(text), as: format))
  }

  /// The text after the first fix of the first finding that has one, and so on; nil where nothing changes.
  func mended(_ text: String) -> String? {
    var current = SourceText(text)
    for _ in 0..<20 {
      let fixes = findings(in: current.string(0..<current.count)).compactMap(\.fixes.first)
      guard let fix = fixes.first else { break }
      current = current.applying(fix.edits)
    }
    let result = current.string(0..<current.count)
    return result == text ? nil : result
  }
}
