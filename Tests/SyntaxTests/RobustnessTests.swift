import SourceText
import Syntax
import TestSupport
import Testing

/// Parsers end on any bytes, and their trees are sound: what a fuzzer checks, in small.
struct RobustnessTests {
  static let formats: [SyntaxFormat] = [.json, .jsonc, .yaml]

  static let pieces =
    JSONIncrementalTests.aimed + [
      "- ", "? ", ": ", "---\n", "...\n", "%TAG ! x\n", "&a ", "*a", "!t ", "|+\n", ">-\n", "'", "#", "  - id: 1\n",
      "\r\n", "<<: *a",
      "\u{0}", "\u{85}", "\u{2028}",
    ]

  @Test(arguments: formats)
  func piecesOfGrammar(format: SyntaxFormat) {
    var random = SplitMix64(seed: 7)
    for round in 0..<1_500 {
      var text = ""
      for _ in 0..<Int.random(in: 0...30, using: &random) { text += Self.pieces.randomElement(using: &random) ?? "" }
      let problems = TreeCheck.problems(of: SyntaxTree.parse(SourceText(text), as: format))
      guard problems == [] else {
        Issue.record("round \(round): \(text.debugDescription): \(problems)")
        return
      }
    }
  }

  /// Texts in which fuzzing found something, each as short as it could be.
  static let found: [[UInt8]] = [
    // The mend of an unclosed quote behind the end of the text, where bytes are no characters.
    Array("\"miss".utf8) + [0x97, 0xC1, 0xD2, 0xEB] + Array("o #".utf8),
    // A comment between an explicit key and a value that is not there.
    Array("? - a # comment\n:\n: b\n".utf8),
    // A list without key and bracket behind a value: items where a key must be.
    Array(#"{"a":"a" {"id":1},123}"#.utf8),
  ]

  @Test(arguments: found, formats)
  func whatFuzzingFound(bytes: [UInt8], format: SyntaxFormat) {
    let tree = SyntaxTree.parse(SourceText(bytes), as: format)
    #expect(TreeCheck.problems(of: tree) + ValueWalk.problems(of: tree) == [])
  }

  @Test(arguments: formats)
  func randomBytes(format: SyntaxFormat) {
    var random = SplitMix64(seed: 11)
    for round in 0..<1_500 {
      let ascii = round % 2 == 0
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        UInt8.random(in: ascii ? 9...127 : 0...255, using: &random)
      }
      let problems = TreeCheck.problems(of: SyntaxTree.parse(SourceText(bytes), as: format))
      guard problems == [] else {
        Issue.record("round \(round): \(bytes): \(problems)")
        return
      }
    }
  }

  @Test(arguments: formats)
  func mutatedBanks(format: SyntaxFormat) {
    var sampler = EditSampler(seed: 13, aimed: Self.pieces)
    for layout in TestBank.layouts {
      for round in 0..<25 {
        var text = SourceText(TestBank.json(3, layout: layout))
        for _ in 0...round % 6 {
          let edit = sampler.next(Array(text.bytes))
          text = text.replacing(edit.range, with: edit.replacement)
        }
        let tree = SyntaxTree.parse(text, as: format)
        var problems = TreeCheck.problems(of: tree)
        for finding in tree.findings() where finding.range.upperBound > text.count { problems.append(finding.message) }
        guard problems == [] else {
          Issue.record("layout \(layout), round \(round): \(text.string(0..<text.count).debugDescription): \(problems)")
          return
        }
      }
    }
  }
}
