import SourceText
import TestSupport
import Testing

@testable import Syntax

/// A text that several workers read is the same tree as one that is read in order.
@Suite struct SideBySideTests {
  private static let workers = Workers(3) { count, body in for number in (0..<count).reversed() { body(number) } }

  private func differences(_ text: String, _ format: SyntaxFormat) -> [String] {
    func tree(_ workers: Workers) -> SyntaxTree {
      switch format {
      case .yaml:
        ChunkedParser(grammar: YAMLGrammar(), format: format, minimumPart: 8).parse(SourceText(text), with: workers)
      default:
        ChunkedParser(grammar: JSONGrammar(allowsExtras: false), format: format, minimumPart: 8)
          .parse(SourceText(text), with: workers)
      }
    }
    return IncrementalCheck.differences(tree(Self.workers), from: tree(.one))
  }

  @Test(arguments: TestBank.layouts) func jsonBanks(layout: Int) {
    for count in [1, 2, 3, 20] { #expect(differences(TestBank.json(count, layout: layout), .json) == []) }
  }

  @Test(arguments: [0, 2]) func yamlBanks(indent: Int) {
    let space = String(repeating: " ", count: indent)
    let items = (0..<20).map { number in
      """
      \(space)- id: q\(number)
      \(space)  question: |
      \(space)    What is 한?
      \(space)    - id: none
      \(space)  # about the next key
      \(space)  options:
      \(space)  - text: a
      \(space)  - text: "b
      \(space)    - c"
      \(space)# behind \(number)

      """
    }
    #expect(differences("exam: x\nquestions:\n\(items.joined())end: 1\n", .yaml) == [])
    #expect(differences(items.joined(), .yaml) == [])
  }

  /// What looks like an item and is none: the parts do not meet, and the rest is read in order.
  @Test func misleadingLines() {
    let text =
      "[\n{\"a\": [\n" + Array(repeating: "{\"b\": 1}", count: 20).joined(separator: ",\n") + "\n]},\n{\"c\": 1}\n]"
    #expect(differences(text, .json) == [])
    let yaml = "- a: 1\n  b: \"" + String(repeating: "\n- x: 1", count: 20) + "\"\n- c: 1\n"
    #expect(differences(yaml, .yaml) == [])
  }

  @Test(arguments: [UInt64(1), 2, 3]) func damagedBanks(seed: UInt64) {
    var sampler = EditSampler(seed: seed, aimed: ["{", "}", "[", "]", "\"", "- ", "\n", ",", "/*", "'", ": ", "|\n"])
    for layout in TestBank.layouts {
      var bytes = Array(TestBank.json(6, layout: layout).utf8)
      for _ in 0..<40 {
        let edit = sampler.next(bytes)
        bytes.replaceSubrange(edit.range, with: edit.replacement)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(differences(text, .json) == [])
        #expect(differences(text, .yaml) == [])
      }
    }
  }
}
