import Findings
import QuestionBank
import SourceText
import Syntax
import Workspace

/// Moves a question to the end of another bank of the workspace, with the comments above it. Its id stays, where it is free
/// there; else it gets the next free one, and what names the question in this file follows.
struct QuestionMove {
  private let context: EditingContext
  private let workspace: WorkspaceSnapshot
  private let path: String
  private let item: Value
  private let list: Value
  /// The place in the list.
  private let index: Int
  /// The other banks in the same format, the nearest first.
  private let targets: [String]

  /// So many banks are offered: those whose folders are nearest.
  private static let most = 5
  /// Both texts are read anew to see that nothing is lost.
  private static let longest = 8_000_000

  /// nil for what can be moved nowhere.
  init?(_ context: EditingContext, _ bank: Bank, _ item: Value) {
    guard let workspace = context.workspace, let path = context.path, let list = bank.list, item.aliasRange == nil,
      context.tree.text.count <= Self.longest, BankContent.isReadable(context.tree)
    else { return nil }
    let targets = Self.targets(for: path, context.tree.format, in: workspace)
    guard !targets.isEmpty,
      let index = list.items.enumerated().first(where: { $0.element.isSame(as: item) })?.offset
    else { return nil }
    (self.context, self.workspace, self.path, self.item) = (context, workspace, path, item)
    (self.list, self.index, self.targets) = (list, index, targets)
  }

  var offers: [RefactoringOffer] {
    let leaving = Leaving(context.tree, list, index)
    return targets.compactMap { path in
      workspace.reading(path).context(of: path).flatMap { EditingContext($0) }.flatMap { offer(to: $0, leaving) }
    }
  }

  /// What takes the question out of its bank: made when it is first asked for, and once for all banks that it may go to, as
  /// reading the bank anew takes longest.
  private final class Leaving {
    private let tree: SyntaxTree
    private let list: Value
    private let index: Int

    init(_ tree: SyntaxTree, _ list: Value, _ index: Int) {
      (self.tree, self.list, self.index) = (tree, list, index)
    }

    /// What the bank says, and the edits; nil where the others would not say then what they do now.
    lazy var proved: (content: BankContent, edits: [TextEdit])? = {
      guard let content = BankContent(tree),
        let change = ValueEditing(tree).takeOut(itemsAt: [index], of: list, withCommentsBetween: false),
        BankContent(tree.text.applying(change.edits.inOrder), tree.format) == content.keeping({ $0 != index })
      else { return nil }
      return (content, change.edits)
    }()
  }

  private static func targets(
    for path: String, _ format: SyntaxFormat, in workspace: WorkspaceSnapshot
  ) -> [String] {
    let own = folders(path)
    let others = workspace.bankPaths.filter {
      $0 != path && SyntaxFormat(path: $0) == format && !FilePath.name($0).hasPrefix(".")
    }
    let near = others.map { other in
      let folders = folders(other)
      let shared = zip(own, folders).prefix { $0 == $1 }.count
      return (steps: own.count + folders.count - 2 * shared, path: other)
    }
    return near.sorted { $0 < $1 }.prefix(most).map(\.path)
  }

  private static func folders(_ path: String) -> [Substring] { path.split(separator: "/").dropLast() }

  // MARK: One bank

  private func offer(to target: EditingContext, _ leaving: Leaving) -> RefactoringOffer? {
    guard target.tree.text.count <= Self.longest, BankContent.isReadable(target.tree), let bank = target.bank,
      let targetList = bank.list, let place = target.path
    else { return nil }
    var names = Renaming(edits: [], id: nil)
    if let id = Question.id(of: item), bank.items.contains(where: { Question.id(of: $0) == id }) {
      guard let found = renaming(id, in: target, bank) else { return nil }
      names = found
    }
    let title = "Move the question to \"\(workspace.name(of: place))\"" + (names.id.map { " as \"\($0)\"" } ?? "")
    return RefactoringOffer(.move, title + note(on: target), otherDocuments: [place]) { [names] in
      moved(to: place, target.tree, targetList, leaving, renaming: names.edits)
    }
  }

  /// `names` are the edits of this document that give the question its new id.
  private func moved(
    to place: String, _ target: SyntaxTree, _ targetList: Value, _ leaving: Leaving, renaming names: [TextEdit]
  ) -> RefactoringOffer.Made? {
    guard let (content, leaving) = leaving.proved, let there = BankContent(target) else { return nil }
    let source = names.isEmpty ? context.tree : context.tree.reading(names)
    guard let sourceList = source.root.flatMap({ Bank($0).list }),
      let cut = ValueEditing(source).cut(itemAt: index, of: sourceList), !SourceText(cut.text).hasSilencedRegions(),
      let added = ValueEditing(target).append(cut, to: targetList)
    else { return nil }
    let others = names.filter { edit in !leaving.contains { $0.range.overlaps(edit.range) } }
    let edits = (leaving + others).inOrder

    let before = names.isEmpty ? content : BankContent(source)
    guard let before,
      others.isEmpty
        || BankContent(context.tree.text.applying(edits), source.format) == before.keeping({ $0 != index }),
      BankContent(target.text.applying(added.edits.inOrder), source.format)
        == there.appending(index, of: before)
    else { return nil }
    return RefactoringOffer.Made(edits: edits, elsewhere: [place: added.edits.inOrder])
  }

  /// What a domain means depends on the guide that the bank follows.
  private func note(on target: EditingContext) -> String {
    guard target.guide?.id != context.guide?.id, item["domain"] != nil else { return "" }
    return target.guide.map { ", which follows \($0.id)" } ?? ", which follows no guide"
  }

  // MARK: The id

  private struct Renaming {
    /// Of this document.
    var edits: [TextEdit]
    /// The new id; nil where the old one stays.
    var id: String?
  }

  /// Another id for the question, and for what names it in this file: there the question itself is nearest. nil where it
  /// cannot be told which question is meant, or where no id is next.
  private func renaming(_ id: String, in target: EditingContext, _ bank: Bank) -> Renaming? {
    let names = BankNames(context: context).names(of: .question(id))
    guard names.count(where: \.occurrence.isDefinition) == 1, !isNamedElsewhere(id, than: target.path) else {
      return nil
    }
    let own = context.bank.map { Array($0.items) } ?? []
    var free = FreeIDs(taken: (own + bank.items).compactMap { Question.id(of: $0) })
    for _ in 0..<1_000 {
      guard let new = free.next(like: id) else { return nil }
      guard workspace.banks(withQuestion: new).isEmpty else { continue }
      return Renaming(edits: names.map { TextEdit($0.scalar.contentRange, new) }.inOrder, id: new)
    }
    return nil
  }

  /// Whether a third file that has no question of that id names one.
  private func isNamedElsewhere(_ id: String, than target: String?) -> Bool {
    guard let navigator = Navigator(workspace, path: path) else { return true }
    let found = navigator.places(of: .question(id), ByteSearch(id)).filter {
      $0.place.path != path && $0.place.path != target
    }
    let homes = Set(found.filter(\.occurrence.isDefinition).map(\.place.path))
    return found.contains { !homes.contains($0.place.path) }
  }
}

extension SyntaxTree {
  /// The tree of the text after edits in order of place.
  fileprivate func reading(_ edits: [TextEdit]) -> SyntaxTree { .parse(text.applying(edits), as: format) }
}
