import QuestionBank
import SourceText
import Syntax
import TestSupport
import Testing

@testable import Editing

/// Whatever form a bank is in, what it says is the same after a conversion.
@Suite struct ConversionPropertyTests {
  private func said(_ text: SourceText, _ format: SyntaxFormat) -> [MadeBank.Made] {
    guard let root = SyntaxTree.parse(text, as: format).root else { return [] }
    let questions = Bank(root).questions
    let base = questions.reduce(IndexBaseEvidence()) { $0 + IndexBaseEvidence($1) }.base
    return questions.map { question in
      let key = question.resolvedKey(base: base)
      return MadeBank.Made(
        stem: question.stem?.string ?? "", options: question.options.map { $0.text?.string ?? "" },
        key: key.isComplete && key.conflict == nil ? key.options : [])
    }
  }

  private func fixes(
    _ text: SourceText, _ format: SyntaxFormat, at offset: Int, isAsked: Bool = true
  ) -> [(String, SourceText)] {
    let context = EditingContext(tree: SyntaxTree.parse(text, as: format), kind: .bank)
    return context.refactorings(at: offset, isAsked: isAsked).compactMap { $0.made()?.fix }.filter {
      ConversionSample.isConversion($0.title)
    }
    .map { ($0.title, text.applying($0.edits)) }
  }

  private func comments(_ text: String) -> Int {
    text.split(separator: "# 주석").count + text.split(separator: "# about").count - 2
  }

  private func string(_ text: SourceText) -> String { text.string(0..<text.count) }

  @Test(arguments: [SyntaxFormat.yaml, .json])
  func everyFormSaysTheSameAfterAConversion(_ format: SyntaxFormat) throws {
    var offered: [String: Int] = [:]
    for seed in 0..<16 {
      let made = MadeBank(seed: UInt64(seed), format)
      let text = SourceText(made.text)
      #expect(said(text, format) == made.questions, "seed \(seed):\n\(made.text)")
      guard let root = SyntaxTree.parse(text, as: format).root else { continue }
      for (index, item) in Bank(root).items.enumerated() {
        // Those of the whole bank are the same everywhere.
        for (title, after) in fixes(text, format, at: item.range.lowerBound + 1, isAsked: index == 0) {
          offered[title.hasPrefix("Rename \"") ? "Rename" : title, default: 0] += 1
          #expect(said(after, format) == made.questions, "seed \(seed), \(title):\n\(string(after))")
          #expect(comments(string(after)) == made.comments, "seed \(seed), \(title):\n\(string(after))")
        }
      }
    }
    // None of them is held back by its proof on such banks without anybody seeing it.
    for (title, least) in [
      (ConversionTitle.native, 30), (ConversionTitle.flags, 20), (ConversionTitle.options, 20), ("Rename", 30),
      (ConversionTitle.allNative, 9), (ConversionTitle.list, 4),
    ] {
      #expect(offered[title, default: 0] >= least, "\(title): \(offered)")
    }
  }

  @Test(arguments: [SyntaxFormat.yaml, .json])
  func whatIsConvertedOnceIsDone(_ format: SyntaxFormat) {
    for seed in 0..<10 {
      let made = MadeBank(seed: UInt64(seed), format)
      var text = SourceText(made.text)
      for title in [ConversionTitle.list, ConversionTitle.allNative] {
        text = fixes(text, format, at: made.text.utf8.count / 2).first { $0.0 == title }?.1 ?? text
      }
      // One question alone has no form for all.
      while let root = SyntaxTree.parse(text, as: format).root,
        let next = Bank(root).items.lazy.compactMap({ item in
          fixes(text, format, at: item.range.lowerBound + 1, isAsked: false).first {
            $0.0 == ConversionTitle.native || $0.0 == ConversionTitle.flags || $0.0 == ConversionTitle.options
              || $0.0.hasPrefix("Rename")
          }
        }).first, string(next.1) != string(text)
      {
        text = next.1
      }
      #expect(said(text, format) == made.questions, "seed \(seed)")
      guard let root = SyntaxTree.parse(text, as: format).root else { continue }
      #expect(root.isMapping, "seed \(seed)")
      for question in Bank(root).questions {
        #expect(question.answerFields.isEmpty, "seed \(seed):\n\(string(text))")
        #expect(question.optionsField?.value?.isSequence == true && question.options.allSatisfy { $0.label == nil })
        #expect(question.value?.entry("question") != nil && question.value?.entry("options") != nil)
        #expect(question.options.allSatisfy { $0.value?.entry("text") != nil }, "seed \(seed):\n\(string(text))")
      }
    }
  }
}
