import Findings
import QuestionBank
import SourceText
import Syntax

/// Writes a bank in the other format, into a file of its own beside the old one, which stays as it is.
struct FormatConversion {
  let tree: SyntaxTree
  let bank: Bank

  /// The new text goes to many clients with the list of actions, wanted or not.
  private static let longest = 8_000_000

  /// None for a broken bank, several documents, JSON with comments, and what is too long.
  var offers: [RefactoringOffer] {
    guard tree.text.count <= Self.longest, !tree.hasErrors, tree.documents.count == 1, let root = tree.root else {
      return []
    }
    switch tree.format {
    case .yaml: return [offer(.json, "Write this bank as JSON in a new file") { DocumentWriter.json(root) }]
    case .json: return [offer(.yaml, "Write this bank as YAML in a new file") { DocumentWriter.yaml(root) }]
    case .jsonc: return []
    }
  }

  private func offer(_ format: SyntaxFormat, _ title: String, _ write: @escaping () -> String?) -> RefactoringOffer {
    let ending = "." + format.rawValue
    let hasComments = tree.skeleton.hasComments || tree.items.contains(where: \.hasComments)
    let note = hasComments ? "; comments stay in this one" : ""
    return RefactoringOffer(.rewrite, title + note, newFileEndings: [ending]) {
      guard let text = write() else { return nil }
      let new = SyntaxTree.parse(SourceText(text), as: format)
      guard !new.hasErrors, let root = new.root, BankProof.readings(bank) == BankProof.readings(Bank(root)) else {
        return nil
      }
      return RefactoringOffer.Made(edits: [], newFiles: [Refactoring.NewFile(ending: ending, text: text)])
    }
  }
}

extension SyntaxChunk {
  fileprivate var hasComments: Bool { nodes.contains { $0.kind == .comment } }
}
