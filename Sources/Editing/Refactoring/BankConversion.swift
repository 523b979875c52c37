import Findings
import QuestionBank
import SourceText
import Syntax

/// The conversions of a bank's questions, each proved by reading the text that it makes.
struct BankConversion {
  private let tree: SyntaxTree
  private let bank: Bank

  init(tree: SyntaxTree, bank: Bank) {
    self.tree = tree
    self.bank = bank
  }

  /// What can be done with one question; the whole of it first, where that is more than one step.
  func conversions(of item: Value) -> [(step: ConversionStep, fix: Fix)] {
    let count = evidence(unlessPlain: item)
    guard let converter = QuestionConverter(item, base: count.base) else { return [] }
    var result: [(step: ConversionStep, fix: Fix)] = []
    for step in ConversionStep.allCases {
      guard let edits = converter.edits(step), !edits.isEmpty, isIntact(item) else { continue }
      let ordered = Self.ordered(edits)
      guard keepsCounting(count, without: [converter.question]) || step == .options || step == .fieldNames,
        proves(ordered, for: item, base: count.base)
      else { continue }
      result.append((step, Fix(title(step, converter), isSafe: step != .answerField, ordered)))
    }
    // One step that does all of it says better what it does.
    if let whole = result.first, whole.step == .native,
      result.dropFirst().contains(where: { $0.fix.edits == whole.fix.edits })
    {
      result.removeFirst()
    }
    return result
  }

  /// A step in all questions that need it and are clear; nil where fewer than two are.
  func conversion(ofEveryQuestion step: ConversionStep) -> (step: ConversionStep, fix: Fix)? {
    let count = wholeEvidence
    let errors = tree.errors.filter(\.code.isOfGrammar).map(\.range)
    var edits: [TextEdit] = []
    var converted: [Question] = []
    var unclear = 0
    for item in bank.items {
      guard let converter = QuestionConverter(item, base: count.base) else { continue }
      let isBroken = errors.contains {
        $0.lowerBound <= item.range.upperBound && item.range.lowerBound <= $0.upperBound
      }
      guard !isBroken, let changed = converter.edits(step) else {
        unclear += 1
        continue
      }
      guard !changed.isEmpty else { continue }
      edits += Self.ordered(changed)
      converted.append(converter.question)
    }
    guard converted.count > 1 else { return nil }
    guard step == .options || step == .fieldNames || keepsCounting(count, without: converted) else { return nil }
    guard provesAll(edits, base: count.base) else { return nil }
    let rest =
      switch unclear {
      case 0: ""
      case 1: "; 1 is not clear and stays"
      default: "; \(unclear) are not clear and stay"
      }
    return (step, Fix(step.titleForAll + rest, isSafe: step != .answerField, edits))
  }

  /// The list at the root as the value of `questions`; nil where the bank is written so.
  func wrapping() -> Fix? {
    guard let root = tree.root, root.isSequence, let change = ValueEditing(tree).wrapRoot(root, under: "questions"),
      provesAll(change.edits, base: wholeEvidence.base)
    else { return nil }
    return Fix("Put the list under \"questions\"", isSafe: true, change.edits)
  }

  private func title(_ step: ConversionStep, _ converter: QuestionConverter) -> String {
    switch step {
    case .native: "Convert this question to the native form"
    case .flags: "Mark the key on the options (\"correct: true\")"
    case .options: "Write the options as a list with \"text\""
    case .fieldNames: "Rename \(FieldRenames(converter.question, converter.value).pairs.joined(separator: ", "))"
    case .answerField: "Write the key as \"answer: \(converter.keyInWords ?? "")\""
    }
  }

  // MARK: Counting

  /// What the bank's numbers tell of how it counts; nothing where this question has none.
  private func evidence(unlessPlain item: Value) -> IndexBaseEvidence {
    let key = Question(item).key
    let needsBase = key.statements.flatMap(\.parts).contains { part in
      switch part.target {
      case .index, .ambiguous: true
      default: false
      }
    }
    guard needsBase else { return IndexBaseEvidence() }
    return wholeEvidence
  }

  private var wholeEvidence: IndexBaseEvidence {
    bank.items.reduce(IndexBaseEvidence()) { $0 + IndexBaseEvidence(Question($1)) }
  }

  /// Whether the numbers that remain are counted as before: a 0 that leaves may be what the others were read by.
  private func keepsCounting(_ count: IndexBaseEvidence, without converted: [Question]) -> Bool {
    let rest = converted.reduce(count) { $0 - IndexBaseEvidence($1) }
    return rest.questions == 0 || rest.base == count.base
  }

  // MARK: Proof

  private func isIntact(_ item: Value) -> Bool {
    item.isInItem ? !item.chunk.errors.contains(where: \.code.isOfGrammar) : !tree.hasErrors
  }

  /// Whether the text after `edits` says the same of this question, and of all others where they may share its text.
  private func proves(_ edits: [TextEdit], for item: Value, base: IndexBase?) -> Bool {
    guard !item.chunk.hasAnchors else { return provesAll(edits, base: wholeEvidence.base) }
    guard let index = bank.items.enumerated().first(where: { $0.element.isSame(as: item) })?.offset,
      let new = tree.after(edits), let root = new.root, new.errors.count <= tree.errors.count
    else { return false }
    guard let after = Bank(root).items.dropFirst(index).first(where: { _ in true }) else { return false }
    return QuestionReading(Question(item), base: base) == QuestionReading(Question(after), base: base)
  }

  private func provesAll(_ edits: [TextEdit], base: IndexBase?) -> Bool {
    let text = tree.text.applying(edits)
    let new = SyntaxTree.parse(text, as: tree.format)
    guard let root = new.root, new.errors.count <= tree.errors.count else { return false }
    let questions = Bank(root).questions
    let newBase = questions.reduce(IndexBaseEvidence()) { $0 + IndexBaseEvidence($1) }.base
    let before = bank.questions.map { QuestionReading($0, base: base) }
    return before == questions.map { QuestionReading($0, base: newBase) }
  }

  /// In order of place; where several begin at one offset, insertions first.
  private static func ordered(_ edits: [TextEdit]) -> [TextEdit] {
    edits.enumerated().sorted {
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
