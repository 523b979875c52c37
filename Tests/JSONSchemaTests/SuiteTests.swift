import Foundation
import SourceText
import Syntax
import Testing

@testable import JSONSchema

/// The JSON-Schema-Test-Suite, where it lies beside the repository.
@Suite(.enabled(if: TestSuite.isThere, "../shared/suites/json-schema-test-suite is not there"))
struct SuiteTests {
  @Test(arguments: TestSuite.dialects)
  func passes(_ dialect: Dialect) {
    for result in TestSuite.failures(of: dialect) { Issue.record("\(result)") }
  }
}

enum TestSuite {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/suites/json-schema-test-suite")
  static let dialects: [Dialect] = [.draft3, .draft4, .draft6, .draft7, .draft2019, .draft2020, .v1]

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func folderName(_ dialect: Dialect) -> String {
    switch dialect {
    case .draft2019: "draft2019-09"
    case .draft2020: "draft2020-12"
    case .v1: "v1"
    default: "draft\(dialect.name.dropFirst("draft ".count))"
    }
  }

  static func parse(_ path: String) -> Value? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return SyntaxTree.parse(SourceText(Array(data)), as: .json).root
  }

  /// The remote schemas by URI, as the suite's server would give them.
  static let remotes: [String: Value] = {
    var result: [String: Value] = [:]
    let base = folder.appending(path: "remotes").path
    for path in FileManager.default.filePaths(in: base) where path.hasSuffix(".json") {
      result["http://localhost:1234/" + path] = parse(base + "/" + path)
    }
    return result
  }()

  static func failures(of dialect: Dialect) -> [String] {
    var result: [String] = []
    let base = folder.appending(path: "tests/" + folderName(dialect)).path
    for path in FileManager.default.filePaths(in: base) where path.hasSuffix(".json") {
      // There, formats are for information alone; in v1 they are asserted unless somebody asks for this.
      if dialect == .v1, path == "optional/format-annotation.json" { continue }
      guard let cases = parse(base + "/" + path) else { continue }
      let options = Schema.Options(defaultDialect: dialect, assertsFormats: path.hasPrefix("optional/format/"))
      for group in cases.items {
        guard let schemaValue = group["schema"], let tests = group["tests"] else { continue }
        let schema = Schema(schemaValue, options: options) { remotes[$0] }
        for test in tests.items {
          guard let data = test["data"], let expected = test["valid"]?.boolean else { continue }
          let isValid = schema.isValid(data)
          if isValid != expected {
            result.append(
              "\(folderName(dialect))/\(path): \(group["description"]?.string ?? "") / "
                + "\(test["description"]?.string ?? "") is \(isValid ? "valid" : "invalid")")
          }
        }
      }
    }
    return result
  }
}

extension FileManager {
  fileprivate func filePaths(in path: String) -> [String] {
    (enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
  }
}
