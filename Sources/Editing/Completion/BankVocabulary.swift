import QuestionBank
import Syntax
import Workspace

/// The ids, tags and criteria that the banks of the workspace have, as far as they are read.
package struct BankVocabulary: Sendable {
  package struct ID: Sendable, Hashable {
    package var text: String
    /// The first words of the question.
    package var stem: String
  }

  /// In order of bank and place.
  package var ids: [ID] = []
  /// The most used first.
  package var tags: [String] = []
  /// The most used first.
  package var criteria: [String] = []

  package init() {}

  /// Of the documents that are open or loaded; files are not read for it.
  package init(_ workspace: WorkspaceSnapshot) {
    var tagCounts: [String: Int] = [:]
    var criterionCounts: [String: Int] = [:]
    for path in workspace.bankPaths {
      guard let root = workspace.document(path)?.tree.root else { continue }
      for item in Bank(root).items { add(item, &tagCounts, &criterionCounts) }
    }
    tags = Self.byUse(tagCounts)
    criteria = Self.byUse(criterionCounts)
  }

  private static func byUse(_ counts: [String: Int]) -> [String] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  private mutating func add(
    _ item: Value, _ tagCounts: inout [String: Int], _ criterionCounts: inout [String: Int]
  ) {
    if let id = item["id"], id.isScalar, !id.isNull {
      let stem = (item["question"] ?? item["stem"]).map { FirstWords.of($0.decoded.bytes, upTo: 50) } ?? ""
      ids.append(ID(text: id.decoded.trimmed, stem: stem))
    }
    func count(_ key: String, _ counts: inout [String: Int]) {
      guard let entry = item.entry(key) else { return }
      for word in FieldList(entry).strings where !word.isEmpty { counts[word, default: 0] += 1 }
    }
    count("tags", &tagCounts)
    count("criteria", &criterionCounts)
  }

  /// A free id in the manner of most of `own`, which are those of one bank: its number is one more than the highest with
  /// the same beginning anywhere. `nil` where none ends in a number.
  package func nextID(like own: [String]) -> String? {
    FreeIDs.next(amongst: own, taken: ids.map(\.text))
  }
}
