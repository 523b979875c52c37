import Catalog
import Findings
import SourceText
import TestSupport
import Workspace

@testable import Editing

/// A bank that is open, with a cursor at `1️⃣`, and the files of its folder `/w`, of which others may be open too.
struct MoveSample {
  private let path: String
  private let offset: Int
  private let snapshot: WorkspaceSnapshot

  init(_ marked: String, path: String = "/w/bank.yaml", files: [String: String] = [:], open: [String: String] = [:]) {
    let marked = MarkedText(marked)
    self.path = path
    offset = marked[1]
    let onDisk = files.merging([path: marked.text]) { file, _ in file }
    var workspace = Workspace(MemoryFileSystem(onDisk), Overrides(today: Day(year: 2026, month: 9, day: 26)))
    workspace.setFolders(["/w"])
    let snapshot = workspace.snapshot
    workspace.setIndex(snapshot.filesInFolders().compactMap { snapshot.indexed($0) })
    workspace.open(path, SourceText(marked.text))
    for (path, text) in open { workspace.open(path, SourceText(text)) }
    self.snapshot = workspace.snapshot
  }

  private var offers: [RefactoringOffer] {
    let context = snapshot.context(of: path).flatMap { EditingContext($0, in: snapshot) }
    return context?.refactorings(at: offset) ?? []
  }

  /// What is offered that goes to other files.
  var offered: [String] { offers.map(\.title).filter(Self.isMove) }

  /// What of it can be done.
  var titles: [String] { offers.map(\.title).filter(Self.isMove).filter { after($0) != nil } }

  private static func isMove(_ title: String) -> Bool {
    title.hasPrefix("Move the question") || title.hasPrefix("Split")
  }

  /// The texts of all files that the refactoring with that title changes or makes, by their paths in the folder; nil where
  /// it is not offered.
  func after(_ title: String) -> [String: String]? {
    guard let found = offers.first(where: { $0.title == title })?.made() else { return nil }
    var result: [String: String] = [:]
    for (path, edits) in found.fix.editsElsewhere.merging([path: found.fix.edits], uniquingKeysWith: { $1 }) {
      let text = (snapshot.text(path) ?? SourceText("")).applying(edits)
      result[snapshot.name(of: path)] = text.string(0..<text.count)
    }
    for file in found.newFiles { result[snapshot.name(of: file.path(beside: path) ?? "?")] = file.text }
    return result
  }
}
