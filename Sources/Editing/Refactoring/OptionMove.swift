import Findings
import QuestionBank
import Rules
import SourceText
import Syntax

/// Moves an option past its neighbour; letters and numbers of the key follow it.
struct OptionMove {
  private let proof: BankProof
  private let item: Value
  private let question: Question
  private let editing: ValueEditing
  private let base: IndexBase?

  init(_ tree: SyntaxTree, _ bank: Bank, _ item: Value) {
    proof = BankProof(tree, bank)
    self.item = item
    question = Question(item)
    editing = ValueEditing(tree)
    base = proof.evidence(for: question).base
  }

  func refactorings(at offset: Int) -> [Refactoring] {
    guard let list = question.optionsField?.value, list.aliasRange == nil, question.isChoice, proof.isIntact(item),
      item.aliasRange == nil, item.hasOwnEntriesAlone, let index = option(at: offset, in: list)
    else { return [] }
    return [moved(index, to: index - 1, "up", in: list), moved(index, to: index + 1, "down", in: list)]
      .compactMap { $0 }
  }

  private func option(at offset: Int, in list: Value) -> Int? {
    if list.isSequence { return editing.item(at: offset, of: list) }
    return question.options.firstIndex { $0.range.lowerBound <= offset && offset <= $0.range.upperBound }
  }

  private func moved(_ index: Int, to other: Int, _ direction: String, in list: Value) -> Refactoring? {
    guard question.options.indices.contains(other) else { return nil }
    var order = Array(question.options.indices)
    order.swapAt(index, other)
    let moved = list.isSequence ? editing.reorder(list, by: order) : editing.reorderValues(of: list, by: order)
    guard let moves = moved?.edits, let key = keyEdits(index, other, in: list) else { return nil }
    let edits = (moves + key).inOrder
    let change = { (reading: inout QuestionReading) in
      reading.options = order.map { reading.options[$0] }
      reading.key = reading.key.compactMap { order.firstIndex(of: $0) }.sorted()
    }
    // A number in the key tells how the whole bank counts.
    guard
      base == nil
        ? proof.holds(edits, for: item, base: nil, change) : proof.holds(edits, questionChanged: item, by: change)
    else { return nil }
    let note = namesLetters(index, other) ? "; texts that name its letter stay" : ""
    return Refactoring(.move, Fix("Move the option \(direction)\(note)", isSafe: false, edits))
  }

  // MARK: The key

  /// The edits that let the key's letters and numbers follow; nil where the key is in doubt.
  private func keyEdits(_ first: Int, _ second: Int, in list: Value) -> [TextEdit]? {
    guard question.key.isStated else { return [] }
    guard CertainKey(question, base: base) != nil else { return nil }
    var edits: [TextEdit] = []
    for statement in question.key.statements where statement.form != .flags {
      let parts = statement.parts.compactMap { part in place(part, in: list).map { (part, $0) } }
      // Both of them are right before and after.
      guard Set(parts.map(\.1)).intersection([first, second]).count == 1 else { continue }
      for (part, place) in parts where place == first || place == second {
        edits.append(TextEdit(part.range, name(part, place == first ? second : first, place, in: list)))
      }
    }
    return edits
  }

  /// The option that a part names by its place; nil for one that it names by its text or a label that goes with it.
  private func place(_ part: AnswerKey.Part, in list: Value) -> Int? {
    switch part.target {
    case .index(let number): return base.map { number - $0.rawValue }
    case .option(let index):
      if list.isMapping { return label(index).uppercased() == part.text.uppercased() ? index : nil }
      guard question.options.allSatisfy({ $0.label == nil }) else { return nil }
      return Option.index(ofLetter: part.text) == index ? index : nil
    default: return nil
    }
  }

  /// How a part calls the option `new` instead of `old`.
  private func name(_ part: AnswerKey.Part, _ new: Int, _ old: Int, in list: Value) -> String {
    if case .index(let number) = part.target { return "\(number + new - old)" }
    let letter = list.isMapping ? label(new) : Option.letter(at: new)
    return part.text == part.text.lowercased() ? letter.lowercased() : letter
  }

  private func label(_ index: Int) -> String { question.options[index].label?.text.trimmed ?? "" }

  /// Whether an explanation calls one of the two options by its letter.
  private func namesLetters(_ first: Int, _ second: Int) -> Bool {
    let letters = [first, second].map { question.letter(ofOption: $0).uppercased() }
    let fields = [question.explanation] + question.options.map(\.explanation)
    return fields.compactMap { $0 }.contains { field in
      LetterReferences(Prose(field.text)).all.contains { letters.contains($0.letter.uppercased()) }
    }
  }
}
