import QuestionBank
import Rules
import SourceText
import Syntax

/// Measures how long it takes to compare the questions of a bank with each other, and how much memory that takes.
enum NearDuplicates {
  static func run(_ samples: [Sample]) {
    for sample in samples {
      guard let root = SyntaxTree.parse(SourceText(sample.bytes), as: sample.format).root else { continue }
      report(sample.name, Bank(root).questions.map { QuestionFacts($0) })
    }
    guard samples.isEmpty else { return }
    for count in [10_000, 100_000] {
      report("own words, one in a hundred repeated", facts(count, text: varied))
      report("one template", facts(count, text: MadeBank.question))
    }
  }

  private static func report(_ name: String, _ facts: [QuestionFacts]) {
    var found = 0
    let times = Stopwatch.times(1) { found = TwinFinder.twins(in: facts).count }
    let bytes = BankDigest(facts).bytes
    Figures.show(
      "  \(name), \(facts.count) questions: \(Int((times.first ?? 0) * 1e3)) ms, \(found) found, "
        + "\(bytes / max(1, facts.count)) bytes kept a question to compare it by")
  }

  private static func facts(_ count: Int, text: (Int) -> String) -> [QuestionFacts] {
    // In parts, so that no tree of the whole is in memory.
    stride(from: 0, to: count, by: 1_000).flatMap { start -> [QuestionFacts] in
      let json = "[" + (start..<min(count, start + 1_000)).map(text).joined(separator: ",") + "]"
      let tree = SyntaxTree.parse(SourceText(json), as: .json)
      return tree.root.map { Bank($0).questions.map { QuestionFacts($0) } } ?? []
    }
  }

  /// A question of 60 words that no other has, but for one in a hundred, which has all but two of an earlier one's.
  private static func varied(_ index: Int) -> String {
    let own = index % 100 == 99 ? index - 50 : index
    var state = UInt64(own) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func word() -> String {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return "w" + String(state % 20_000, radix: 36)
    }
    var words = (0..<60).map { _ in word() }
    if own != index { words[10] = "changed" }
    let options = stride(from: 40, to: 60, by: 5).map { "\"" + words[$0..<$0 + 5].joined(separator: " ") + "\"" }
    return #"{"id": "q\#(index)", "question": "\#(words[..<40].joined(separator: " "))?", "#
      + #""options": [\#(options.joined(separator: ", "))], "answer": "A"}"#
  }
}
