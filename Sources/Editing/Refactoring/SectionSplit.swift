import Catalog
import Findings
import QuestionBank
import SourceText
import Syntax
import Workspace

/// Puts the questions of each section of the exam's guide into a file of their own beside this one, with all that stands
/// around the list. What has no domain stays.
struct SectionSplit {
  private let context: EditingContext
  private let bank: Bank

  /// The new texts go to many clients with the list of actions, wanted or not.
  private static let longest = 8_000_000

  init(_ context: EditingContext, _ bank: Bank) {
    self.context = context
    self.bank = bank
  }

  /// None for a bank with questions of fewer than two sections, a broken one, or one whose guide is not known.
  var offers: [RefactoringOffer] {
    let tree = context.tree
    guard BankContent.isReadable(tree), let list = bank.list, let guide = context.guide,
      tree.text.count <= Self.longest,
      // What holds for the questions behind it would hold for others.
      !tree.hasSilencedRegionsInList
    else { return [] }
    let sections = sections(of: list, guide)
    let present = guide.sections.filter { section in sections.contains { $0 == section.number } }
    let endings = present.compactMap(freeEnding)
    guard present.count > 1, endings.count == present.count else { return [] }
    let count = sections.count { $0 != nil }
    let title = "Split the file by section: \(count) questions into \(present.count) files"
    return [
      RefactoringOffer(.move, title, newFileEndings: endings) {
        made(of: list, sections, zip(present.map(\.number), endings))
      }
    ]
  }

  /// `sections` are those of the items, `files` the sections that get a file with its ending.
  private func made(
    of list: Value, _ sections: [String?], _ files: some Sequence<(String, String)>
  ) -> RefactoringOffer.Made? {
    let tree = context.tree
    guard let content = BankContent(tree) else { return nil }
    var made = RefactoringOffer.Made(edits: [])
    for (section, ending) in files {
      let others = Set(sections.indices.filter { sections[$0] != section })
      guard let text = text(without: others, of: list, leaving: content.keeping { !others.contains($0) }) else {
        return nil
      }
      made.newFiles.append(Refactoring.NewFile(ending: ending, text: text))
    }
    let moved = Set(sections.indices.filter { sections[$0] != nil })
    guard let rest = taken(moved, from: list), let kept = BankContent(tree.text.applying(rest), tree.format),
      kept == content.keeping({ !moved.contains($0) })
    else { return nil }
    made.edits = rest
    return made
  }

  /// The number of each item's section; nil for one without, or with a domain that the guide does not have.
  private func sections(of list: Value, _ guide: GuideVersion) -> [String?] {
    var known: [String: String?] = [:]
    return list.items.map { item in
      guard item.isMapping, let domain = item["domain"]?.string else { return nil }
      if let section = known[domain] { return section }
      let section = guide.domain(matching: domain)?.section.number
      known[domain] = .some(section)
      return section
    }
  }

  /// The edits that take items out, with the comments that stand above them, near or apart.
  private func taken(_ items: Set<Int>, from list: Value) -> [TextEdit]? {
    ValueEditing(context.tree).takeOut(itemsAt: items, of: list, withCommentsBetween: true)?.edits.inOrder
  }

  private func text(without others: Set<Int>, of list: Value, leaving content: BankContent) -> String? {
    guard let edits = taken(others, from: list) else { return nil }
    let text = context.tree.text.applying(edits)
    return BankContent(text, context.tree.format) == content ? text.string(0..<text.count) : nil
  }

  // MARK: Names

  /// `-1-architecting-low-code-ai-solutions.yaml`, with a number behind that where there is such a file; nil where there
  /// are many.
  private func freeEnding(for section: GuideSection) -> String? {
    guard let workspace = context.workspace, let path = context.path, let dot = Refactoring.NewFile.dot(of: path) else {
      return nil
    }
    let stem =
      "-" + [Self.slug(section.number), Self.slug(section.title)].filter { !$0.isEmpty }.joined(separator: "-")
    let endings = (1...9).map { stem + ($0 == 1 ? "" : "-\($0)") + path[dot...] }
    return endings.first { ending in
      Refactoring.NewFile.path(ending: ending, beside: path).map { !workspace.isTaken($0) } ?? false
    }
  }

  /// The letters and digits of a text in lower case, with `-` between the words; of a long one the first words.
  private static func slug(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    var result = ""
    for word in words {
      guard result.isEmpty || result.utf8.count + word.utf8.count < 48 else { break }
      result += (result.isEmpty ? "" : "-") + word.prefix(48)
    }
    return result
  }
}
