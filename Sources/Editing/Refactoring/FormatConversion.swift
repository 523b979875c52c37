import Findings
import QuestionBank
import SourceText
import Syntax

/// Writes a bank in the other format, into a file of its own beside the old one, which stays as it is.
struct FormatConversion {
  let tree: SyntaxTree
  let bank: Bank

  /// The new text goes to the client with the list of actions, wanted or not.
  private static let longest = 8_000_000

  /// None for a broken bank, several documents, JSON with comments, and what is too long.
  var refactorings: [Refactoring] {
    guard tree.text.count <= Self.longest, !tree.hasErrors, tree.documents.count == 1, let root = tree.root else {
      return []
    }
    switch tree.format {
    case .yaml:
      return [converted(DocumentWriter.json(root), .json, "Write this bank as JSON in a new file")]
        .compactMap { $0 }
    case .json:
      return [converted(DocumentWriter.yaml(root), .yaml, "Write this bank as YAML in a new file")]
        .compactMap { $0 }
    case .jsonc: return []
    }
  }

  private func converted(_ text: String?, _ format: SyntaxFormat, _ title: String) -> Refactoring? {
    guard let text else { return nil }
    let new = SyntaxTree.parse(SourceText(text), as: format)
    guard !new.hasErrors, let root = new.root, BankProof.readings(bank) == BankProof.readings(Bank(root)) else {
      return nil
    }
    let hasComments = tree.skeleton.hasComments || tree.items.contains(where: \.hasComments)
    var refactoring = Refactoring(
      .rewrite, Fix(title + (hasComments ? "; comments stay in this one" : ""), isSafe: false, []))
    refactoring.newFiles = [Refactoring.NewFile(ending: "." + format.rawValue, text: text)]
    return refactoring
  }
}

extension SyntaxChunk {
  fileprivate var hasComments: Bool { nodes.contains { $0.kind == .comment } }
}
