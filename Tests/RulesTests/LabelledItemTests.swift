import Findings
import QuestionBank
import SourceText
import Syntax
import Testing

@testable import Rules

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How well rules agree with what a reader says of 208 items: Tests/Fixtures/labelled-items.yaml.
@Suite struct LabelledItemTests {
  private struct Score {
    var right = 0
    var extra: [String] = []
    var missed: [String] = []

    var precision: Double { right == 0 ? 0 : Double(right) / Double(right + extra.count) }
    var recall: Double { right == 0 ? 0 : Double(right) / Double(right + missed.count) }
    var f1: Double { right == 0 ? 0 : 2 * precision * recall / (precision + recall) }
  }

  private static func scores(_ families: [String]) throws -> [String: Score] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = SourceText(
      try String(contentsOf: folder.appending(path: "Fixtures/labelled-items.yaml"), encoding: .utf8))
    let bank = Bank(try #require(SyntaxTree.parse(text, as: .yaml).root))
    let context = RuleContext(header: bank.header)
    var scores = Dictionary(uniqueKeysWithValues: families.map { ($0, Score()) })
    for item in bank.items {
      let question = Question(item)
      let labels = Set((item["x-flaws"].map { Array($0.items) } ?? []).compactMap(\.string))
      let found = Set(RuleRegistry.findings(in: question, context).map(\.rule.name))
      let id = question.id?.text.trimmed ?? ""
      for family in families {
        switch (found.contains(family), labels.contains(family)) {
        case (true, true): scores[family]?.right += 1
        case (true, false): scores[family]?.extra.append(id)
        case (false, true): scores[family]?.missed.append(id)
        case (false, false): break
        }
      }
    }
    return scores
  }

  /// The least F1 by rule, and the least precision where F1 does not count.
  private static let bars: [(rule: String, f1: Double, precision: Double)] = [
    ("all-of-the-above", 0.90, 0), ("clang-word-repeat", 0, 0.95), ("complex-k-type", 0, 0.95),
    ("fill-in-blank-stem", 0.90, 0), ("key-is-longest", 0.82, 0), ("negative-stem", 0.80, 0),
    ("none-of-the-above", 0.90, 0), ("numeric-options-unordered", 0.90, 0), ("true-false-options", 0.90, 0),
  ]

  @Test func rulesAgreeWithAReader() throws {
    let scores = try Self.scores(Self.bars.map(\.rule))
    for bar in Self.bars {
      let score = try #require(scores[bar.rule])
      let percent = [score.precision, score.recall, score.f1].map { Int(($0 * 100).rounded()) }
      print("\(bar.rule): precision \(percent[0]) %, recall \(percent[1]) %, F1 \(percent[2]) %")
      print("  of \(score.right + score.missed.count); extra \(score.extra), missed \(score.missed)")
      #expect(score.f1 >= bar.f1, "\(bar.rule): extra \(score.extra), missed \(score.missed)")
      #expect(score.precision >= bar.precision, "\(bar.rule): extra \(score.extra)")
    }
  }
}
