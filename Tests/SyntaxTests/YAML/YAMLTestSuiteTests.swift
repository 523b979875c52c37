import SourceText
import Syntax
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// yaml-test-suite: the event streams of valid texts, the values of those that have one, and texts to be refused.
@Suite(.enabled(if: YAMLTestSuite.isThere, "../shared/suites/yaml-test-suite is not there"))
struct YAMLTestSuiteTests {
  @Test func eventsAndErrors() {
    var wrong: [String] = []
    for test in YAMLTestSuite.cases {
      let tree = SyntaxTree.parse(SourceText(test.text), as: .yaml)
      if test.isError {
        if !tree.hasErrors { wrong.append("\(test.name) accepted") }
      } else if tree.hasErrors {
        wrong.append("\(test.name) refused: \(tree.errors.map(\.code))")
      } else if EventStream.lines(of: tree) != test.events {
        wrong.append("\(test.name) differs")
      }
    }
    #expect(wrong == [])
    #expect(YAMLTestSuite.cases.count == 402)
  }

  @Test func values() {
    var wrong: [String] = []
    var count = 0
    for test in YAMLTestSuite.cases {
      guard let json = test.json, !test.isError else { continue }
      count += 1
      let got = SyntaxTree.parse(SourceText(test.text), as: .yaml).documents.map(CanonicalValue.text)
      let want = json.compactMap { SyntaxTree.parse(SourceText($0), as: .json).root.map(CanonicalValue.text) }
      if got != want { wrong.append("\(test.name): \(got) for \(want)") }
    }
    #expect(wrong == [])
    #expect(count == 279)
  }

  @Test func treesAreSound() {
    for test in YAMLTestSuite.cases {
      #expect(TreeCheck.problems(of: SyntaxTree.parse(SourceText(test.text), as: .yaml)) == [], "\(test.name)")
    }
  }
}

enum YAMLTestSuite {
  struct Case: Sendable {
    var name: String
    var text: [UInt8]
    var events: [String]
    var isError: Bool
    /// The JSON text of each document.
    var json: [[UInt8]]?
  }

  static let folder = "../shared/suites/yaml-test-suite"
  static var isThere: Bool { FileManager.default.fileExists(atPath: folder) }

  static let cases: [Case] = names(in: folder).flatMap { name in
    let path = folder + "/" + name
    let inner = names(in: path).filter { $0.allSatisfy(\.isNumber) }
    return (inner.isEmpty ? [name] : inner.map { name + "/" + $0 }).compactMap(read)
  }

  private static func read(_ name: String) -> Case? {
    let path = folder + "/" + name
    func bytes(_ file: String) -> [UInt8]? { FileManager.default.contents(atPath: path + "/" + file).map { Array($0) } }
    guard name != "name", name != "tags", let text = bytes("in.yaml") else { return nil }
    let events = String(decoding: bytes("test.event") ?? [], as: UTF8.self)
    return Case(
      name: name, text: text, events: events.split(separator: "\n").map(String.init), isError: bytes("error") != nil,
      json: bytes("in.json").map(documents))
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// The JSON values that stand one behind the other in a file.
  private static func documents(_ bytes: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var current: [UInt8] = []
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    for byte in bytes {
      if byte == UInt8(ascii: "\n"), depth == 0, !isQuoted {
        if !current.isEmpty { result.append(current) }
        current = []
        continue
      }
      current.append(byte)
      if isQuoted {
        if byte == UInt8(ascii: "\""), !isEscaped { isQuoted = false }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      } else if byte == UInt8(ascii: "\"") {
        isQuoted = true
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        depth -= 1
      }
    }
    return current.isEmpty ? result : result + [current]
  }
}

/// A value as a text that is equal for equal values.
enum CanonicalValue {
  static func text(_ value: Value) -> String {
    switch value.kind {
    case .mapping:
      let entries = value.entries.map { "\(($0.key.string ?? "?").debugDescription): \(text($0.value))" }
      return "{" + entries.sorted().joined(separator: ", ") + "}"
    case .sequence: return "[" + value.items.map(text).joined(separator: ", ") + "]"
    case .scalar:
      switch value.scalarType {
      case .null, nil: return "null"
      case .boolean(let truth): return "\(truth)"
      case .integer: return value.integer.map { "\(Double($0))" } ?? value.string ?? ""
      case .float: return Double(value.string ?? "").map { "\($0)" } ?? value.string ?? ""
      case .string: return (value.string ?? "").debugDescription
      }
    }
  }
}
