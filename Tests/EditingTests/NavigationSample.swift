import Catalog
import SourceText
import TestSupport
import Workspace

@testable import Editing

/// A document with a cursor at `1️⃣`, and other documents beside it.
struct NavigationSample {
  let marked: MarkedText
  let navigator: Navigator?
  private let workspace: Workspace

  init(_ text: String, path: String = "/w/bank.yaml", others: [String: String] = [:]) {
    marked = MarkedText(text)
    let overrides = Overrides(today: Day(year: 2026, month: 9, day: 26))
    var workspace = Workspace(MemoryFileSystem(others), overrides)
    workspace.add(others.keys.sorted().map { Document($0, SourceText(others[$0] ?? "")) })
    workspace.open(path, SourceText(marked.text))
    self.workspace = workspace
    navigator = Navigator(workspace.snapshot, path: path)
  }

  private func shown(_ places: [Navigator.Place]) -> [String] {
    places.map { place in
      guard let text = workspace.snapshot.text(place.path) else { return "?" }
      let line = text.string(text.lineRange(text.line(at: place.range.lowerBound))).trimmingPrefix { $0 == " " }
      return "\(FilePath.name(place.path)) <\(text.string(place.range))> in: \(line)"
    }
  }

  var definitions: [String] { shown(navigator?.definitions(at: marked[1]) ?? []) }

  func references(includingDefinition: Bool = true) -> [String] {
    shown(navigator?.references(at: marked[1], includingDefinition: includingDefinition) ?? [])
  }

  /// The highlighted words, those that are definitions with a star.
  var highlights: [String] {
    guard let text = navigator?.context.tree.text else { return [] }
    return navigator?.highlights(at: marked[1]).map { text.string($0.range) + ($0.isDefinition ? "*" : "") } ?? []
  }

  var renamable: String? {
    guard let found = navigator?.renamable(at: marked[1]), let text = navigator?.context.tree.text else { return nil }
    return "\(found.name) <\(text.string(found.range))>"
  }

  /// The texts of all documents that a rename changes, by name; its sentence where it is refused.
  func renaming(to name: String) -> [String: String] {
    do {
      guard let navigator else { return [:] }
      let fix = try navigator.rename(at: marked[1], to: name)
      var changes = fix.editsElsewhere
      changes[navigator.path] = fix.edits
      return Dictionary(
        uniqueKeysWithValues: changes.map { path, edits in
          let text = workspace.snapshot.text(path) ?? SourceText("")
          return (FilePath.name(path), text.string(after: edits))
        })
    } catch {
      return ["refused": error.sentence]
    }
  }
}

extension SourceText {
  fileprivate func string(after edits: [TextEdit]) -> String { String(decoding: applying(edits).bytes, as: UTF8.self) }
}
