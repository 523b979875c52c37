import QuestionBank
import SourceText
import Syntax

/// Reads the text that edits make, to see that it says what it should.
struct BankProof {
  let tree: SyntaxTree
  let bank: Bank

  init(_ tree: SyntaxTree, _ bank: Bank) {
    self.tree = tree
    self.bank = bank
  }

  /// What the numbers of all keys tell of how the bank counts.
  var evidence: IndexBaseEvidence {
    bank.items.reduce(IndexBaseEvidence()) { $0 + IndexBaseEvidence(Question($1)) }
  }

  /// The same, where this question's key depends on it; else nothing.
  func evidence(for question: Question) -> IndexBaseEvidence {
    let needsBase = question.key.statements.flatMap(\.parts).contains { part in
      switch part.target {
      case .index, .ambiguous: true
      default: false
      }
    }
    return needsBase ? evidence : IndexBaseEvidence()
  }

  /// Whether nothing in the question is broken.
  func isIntact(_ item: Value) -> Bool {
    item.isInItem ? !item.chunk.errors.contains(where: \.code.isOfGrammar) : !tree.hasErrors
  }

  /// Whether the text after `edits` says of this question what it said before, changed by `change`; and the same of all
  /// others, where these may share its text.
  ///
  /// - Parameters:
  ///   - edits: in order of place.
  ///   - base: how the bank counts, before and after.
  func holds(
    _ edits: [TextEdit], for item: Value, base: IndexBase?, _ change: (inout QuestionReading) -> Void = { _ in }
  ) -> Bool {
    guard !item.chunk.hasAnchors else { return holds(edits, questionChanged: item, by: change) }
    guard let index = index(of: item) else { return false }
    guard let new = tree.after(edits), let root = new.root, new.errors.count <= tree.errors.count,
      let after = Bank(root).items.dropFirst(index).first(where: { _ in true })
    else { return false }
    var expected = QuestionReading(Question(item), base: base)
    change(&expected)
    return expected == QuestionReading(Question(after), base: base)
  }

  /// Whether the text after `edits` says what the bank said before, but for one question, changed by `change`.
  func holds(_ edits: [TextEdit], questionChanged item: Value, by change: (inout QuestionReading) -> Void) -> Bool {
    guard let index = index(of: item) else { return false }
    return holds(edits) { readings in
      if readings.indices.contains(index) { change(&readings[index]) }
    }
  }

  private func index(of item: Value) -> Int? {
    bank.items.enumerated().first { $0.element.isSame(as: item) }?.offset
  }

  /// Whether the text after `edits` says what the bank said before, changed by `change`.
  func holds(_ edits: [TextEdit], _ change: (inout [QuestionReading]) -> Void = { _ in }) -> Bool {
    let new = SyntaxTree.parse(tree.text.applying(edits), as: tree.format)
    guard let root = new.root, new.errors.count <= tree.errors.count else { return false }
    var expected = Self.readings(bank)
    change(&expected)
    return expected == Self.readings(Bank(root))
  }

  /// What all questions say.
  static func readings(_ bank: Bank) -> [QuestionReading] {
    let questions = bank.questions
    let base = questions.reduce(IndexBaseEvidence()) { $0 + IndexBaseEvidence($1) }.base
    return questions.map { QuestionReading($0, base: base) }
  }
}

extension [TextEdit] {
  /// In order of place; where several begin at one offset, insertions first.
  var inOrder: [TextEdit] {
    enumerated().sorted {
      let (left, right) = ($0.element.range, $1.element.range)
      return (left.lowerBound, left.isEmpty ? 0 : 1, $0.offset) < (right.lowerBound, right.isEmpty ? 0 : 1, $1.offset)
    }.map(\.element)
  }
}

extension SyntaxTree {
  /// The tree after edits in order of place, read again where they are; nil where they overlap.
  fileprivate func after(_ edits: [TextEdit]) -> SyntaxTree? {
    guard let first = edits.first, let last = edits.last else { return self }
    for (left, right) in zip(edits, edits.dropFirst()) where left.range.upperBound > right.range.lowerBound {
      return nil
    }
    let range = first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
    let new = text.applying(edits)
    return reparsed(new, edited: range, newLength: range.count + new.count - text.count)
  }
}
