import Findings
import QuestionBank
import SourceText
import Syntax

/// Sorts and numbers the questions of a bank.
struct QuestionOrder {
  private let proof: BankProof
  private let editing: ValueEditing
  private let items: [Value]

  init(_ tree: SyntaxTree, _ bank: Bank) {
    proof = BankProof(tree, bank)
    editing = ValueEditing(tree)
    items = Array(bank.items)
  }

  var offers: [RefactoringOffer] {
    [sorted(by: "id"), sorted(by: "domain"), numbered()].compactMap { $0 }
  }

  /// The questions in order of a field, numbers in it by their value; nil where they are, or where one has none.
  private func sorted(by field: String) -> RefactoringOffer? {
    let names = items.compactMap { $0[field]?.string.map { NaturalOrder($0) } }
    guard names.count == items.count, items.count > 1, let list = proof.bank.list else { return nil }
    let order = names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
    guard order != Array(names.indices), canMove, editing.canReorder(list) else { return nil }
    return RefactoringOffer(.move, "Sort the questions by \(field)") {
      guard let change = editing.reorder(list, by: order),
        proof.holds(change.edits, { readings in readings = order.map { readings[$0] } })
      else { return nil }
      return RefactoringOffer.Made(edits: change.edits)
    }
  }

  /// Whether a question may stand anywhere: no text is used elsewhere, and no comment holds for a run of questions.
  private var canMove: Bool {
    let tree = proof.tree
    guard !tree.hasErrors, !tree.skeleton.hasAnchors, !tree.items.contains(where: \.hasAnchors) else { return false }
    return !tree.hasSilencedRegionsInList
  }

  /// Ids that count on without a gap, in the order of the questions; nil where they do, or are not of one kind.
  private func numbered() -> RefactoringOffer? {
    let ids = items.compactMap { $0["id"] }.filter { $0.isScalar && $0.aliasRange == nil }
    guard ids.count == items.count, items.count > 1, !proof.tree.hasErrors else { return nil }
    let old = ids.compactMap(\.string)
    let parts = old.map { FreeIDs.parts($0) }
    let numbers = parts.compactMap { $0.digits.count <= 9 ? Int($0.digits) : nil }
    guard numbers.count == ids.count, Set(parts.map(\.words)).count == 1, let words = parts.first?.words,
      let width = parts.map(\.digits.count).min(), let start = numbers.min()
    else { return nil }
    let new = ids.indices.map { index -> String in
      let number = "\(start + index)"
      return String(words) + String(repeating: "0", count: max(0, width - number.count)) + number
    }
    let edits = zip(ids, new).filter { $0.0.string != $0.1 }.map { TextEdit($0.0.contentRange, $0.1) }
    guard !edits.isEmpty, let first = new.first, let last = new.last else { return nil }
    return RefactoringOffer(.rewrite, "Number the questions in order, from \"\(first)\" to \"\(last)\"") {
      let isProved = proof.holds(edits) { readings in
        for index in readings.indices where new.indices.contains(index) { readings[index].id = new[index] }
      }
      return isProved ? RefactoringOffer.Made(edits: edits) : nil
    }
  }
}

/// A text that is compared as people do: digits by their number, so that 9 comes before 10.
struct NaturalOrder: Comparable {
  private enum Part: Comparable {
    case number(Int)
    case words(String)
  }

  private let parts: [Part]

  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let first = rest.first {
      let isDigit = first.isASCII && first.isNumber
      let run = rest.prefix { ($0.isASCII && $0.isNumber) == isDigit }
      let number = isDigit && run.count <= 18 ? Int(run) : nil
      parts.append(number.map { .number($0) } ?? .words(String(run)))
      rest = rest.dropFirst(run.count)
    }
    self.parts = parts
  }

  static func < (left: Self, right: Self) -> Bool { left.parts.lexicographicallyPrecedes(right.parts) }
}
