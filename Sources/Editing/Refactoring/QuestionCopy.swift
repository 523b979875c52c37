import Findings
import QuestionBank
import SourceText
import Syntax

/// Writes a question a second time, under an id of its own.
struct QuestionCopy {
  private let proof: BankProof
  private let item: Value
  private let editing: ValueEditing

  init(_ tree: SyntaxTree, _ bank: Bank, _ item: Value) {
    proof = BankProof(tree, bank)
    self.item = item
    editing = ValueEditing(tree)
  }

  /// None for a question without an id that ends in a number, or with anchors.
  var offers: [RefactoringOffer] {
    guard let list = proof.bank.list, item.aliasRange == nil, item.hasOwnEntriesAlone, proof.isIntact(item),
      !editing.hasAnchors(item), let id = item["id"], id.isScalar, id.aliasRange == nil, let old = id.string
    else { return [] }
    var free = FreeIDs(taken: proof.bank.items.compactMap { Question.id(of: $0) })
    guard let new = free.next(like: old),
      let index = list.items.enumerated().first(where: { $0.element.isSame(as: item) })?.offset,
      let change = editing.duplicate(itemAt: index, of: list, [TextEdit(id.contentRange, new)]),
      let place = proof.bank.items.enumerated().first(where: { $0.element.isSame(as: item) })?.offset
    else { return [] }
    return [
      RefactoringOffer(.rewrite, "Duplicate the question as \"\(new)\"") {
        let isProved = proof.holds(change.edits) { readings in
          guard readings.indices.contains(place) else { return }
          var copy = readings[place]
          copy.id = new
          readings.insert(copy, at: place + 1)
        }
        return isProved ? RefactoringOffer.Made(edits: change.edits) : nil
      }
    ]
  }
}
