import Findings
import QuestionBank
import SourceText
import Syntax

/// The conversions of a bank's questions, each proved by reading the text that it makes: those of one question before they
/// are offered, those of all when they are chosen.
struct BankConversion {
  private let tree: SyntaxTree
  private let bank: Bank
  private let proof: BankProof

  init(tree: SyntaxTree, bank: Bank) {
    self.tree = tree
    self.bank = bank
    proof = BankProof(tree, bank)
  }

  /// What can be done with one question; the whole of it first, where that is more than one step.
  func conversions(of item: Value) -> [(step: ConversionStep, fix: Fix)] {
    let question = Question(item)
    let count = proof.evidence(for: question)
    guard proof.isIntact(item), let converter = QuestionConverter(question, item, base: count.base) else { return [] }
    var result: [(step: ConversionStep, fix: Fix)] = []
    for step in ConversionStep.allCases {
      guard let edits = converter.edits(step)?.inOrder, !edits.isEmpty else { continue }
      guard step.keepsNumbers || keepsCounting(count, without: [converter.question]),
        proof.holds(edits, for: item, base: count.base)
      else { continue }
      result.append((step, Fix(title(step, converter), isSafe: step != .answerField, edits)))
    }
    // One step that does all of it says better what it does.
    if let whole = result.first, whole.step == .native,
      result.dropFirst().contains(where: { $0.fix.edits == whole.fix.edits })
    {
      result.removeFirst()
    }
    return result
  }

  /// Steps in all questions that need them and are clear; without those for which fewer than two are.
  func conversions(ofEveryQuestion steps: [ConversionStep]) -> [RefactoringOffer] {
    let questions = bank.items.map { (item: $0, question: Question($0)) }
    let count = questions.reduce(IndexBaseEvidence()) { $0 + IndexBaseEvidence($1.question) }
    let errors = tree.errors.filter(\.code.isOfGrammar).map(\.range)
    let converters = questions.compactMap { item, question in
      QuestionConverter(question, item, base: count.base).map { converter in
        let isBroken = errors.contains { error in
          error.lowerBound <= item.range.upperBound && item.range.lowerBound <= error.upperBound
        }
        return (converter, isBroken)
      }
    }
    return steps.compactMap { conversion($0, by: converters, count) }
  }

  private func conversion(
    _ step: ConversionStep, by converters: [(QuestionConverter, isBroken: Bool)], _ count: IndexBaseEvidence
  ) -> RefactoringOffer? {
    var edits: [TextEdit] = []
    var converted: [Question] = []
    var unclear = 0
    for (converter, isBroken) in converters {
      guard !isBroken, let changed = converter.edits(step)?.inOrder else {
        unclear += 1
        continue
      }
      guard !changed.isEmpty else { continue }
      edits += changed
      converted.append(converter.question)
    }
    guard converted.count > 1, step.keepsNumbers || keepsCounting(count, without: converted) else { return nil }
    let rest =
      switch unclear {
      case 0: ""
      case 1: "; 1 is not clear and stays"
      default: "; \(unclear) are not clear and stay"
      }
    return RefactoringOffer(.rewrite, step.titleForAll + rest, isSafe: step != .answerField) { [edits] in
      proof.holds(edits) ? RefactoringOffer.Made(edits: edits) : nil
    }
  }

  /// The list at the root as the value of `questions`; nil where the bank is written so.
  func wrapping() -> RefactoringOffer? {
    guard let root = tree.root, root.isSequence, let change = ValueEditing(tree).wrapRoot(root, under: "questions")
    else { return nil }
    return RefactoringOffer(.rewrite, "Put the list under \"questions\"", isSafe: true) {
      proof.holds(change.edits) ? RefactoringOffer.Made(edits: change.edits) : nil
    }
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

  /// Whether the numbers that remain are counted as before: a 0 that leaves may be what the others were read by.
  private func keepsCounting(_ count: IndexBaseEvidence, without converted: [Question]) -> Bool {
    let rest = converted.reduce(count) { $0 - IndexBaseEvidence($1) }
    return rest.questions == 0 || rest.base == count.base
  }
}

extension ConversionStep {
  /// Whether a key that is a number stays one.
  fileprivate var keepsNumbers: Bool { self == .options || self == .fieldNames }
}
