import SourceText
import Syntax
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// JSONTestSuite (Nicolas Seriot): `y_` must be accepted, `n_` refused, `i_` may be either.
@Suite(.enabled(if: JSONTestSuite.isThere, "../shared/suites/json-test-suite is not there"))
struct JSONTestSuiteTests {
  @Test func acceptsAndRefuses() {
    var wrong: [String] = []
    var counts: [Character: Int] = [:]
    for (name, bytes) in JSONTestSuite.files {
      let tree = SyntaxTree.parse(SourceText(bytes), as: .json)
      let isAccepted = !tree.hasErrors
      counts[name.first ?? " ", default: 0] += 1
      if name.hasPrefix("y_"), !isAccepted { wrong.append("\(name) refused: \(tree.errors.map(\.code))") }
      if name.hasPrefix("n_"), isAccepted { wrong.append("\(name) accepted") }
    }
    #expect(wrong == [])
    #expect(counts == ["y": 95, "n": 188, "i": 35])
  }

  /// The free ones: what is not Unicode is refused; numbers of any size, 500 levels and a BOM are fine.
  @Test func freeOnes() {
    let refused = JSONTestSuite.files.filter {
      $0.name.hasPrefix("i_") && SyntaxTree.parse(SourceText($0.bytes), as: .json).hasErrors
    }
    #expect(refused.allSatisfy { $0.name.hasPrefix("i_string_") || $0.name == "i_object_key_lone_2nd_surrogate.json" })
    #expect(refused.count == 23)
  }

  @Test func treesAreSound() {
    for (name, bytes) in JSONTestSuite.files {
      let problems = TreeCheck.problems(of: SyntaxTree.parse(SourceText(bytes), as: .json))
      #expect(problems == [], "\(name)")
    }
  }
}

enum JSONTestSuite {
  static let folder = "../shared/suites/json-test-suite/test_parsing"
  static var isThere: Bool { FileManager.default.fileExists(atPath: folder) }

  static let files: [(name: String, bytes: [UInt8])] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { name in
      FileManager.default.contents(atPath: folder + "/" + name).map { (name, Array($0)) }
    }
  }()
}
