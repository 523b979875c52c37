import Catalog
import SourceText
import TestSupport
import Workspace

@testable import Editing

/// A document open in a workspace, with a cursor at `1️⃣`; of its files, `loaded` ones are documents too.
struct Sample {
  let marked: MarkedText
  let context: EditingContext?
  let text: SourceText
  private let workspace: Workspace

  init(_ marked: String, path: String = "/w/bank.yaml", files: [String: String] = [:], loaded: [String: String] = [:]) {
    self.marked = MarkedText(marked)
    text = SourceText(self.marked.text)
    var workspace = Workspace(
      MemoryFileSystem(files.merging(loaded) { $1 }), Overrides(today: Day(year: 2026, month: 9, day: 26)))
    for path in loaded.keys.sorted() { try? workspace.load(path) }
    workspace.open(path, text)
    self.workspace = workspace
    let snapshot = workspace.snapshot
    context = snapshot.context(of: path).flatMap { EditingContext($0, in: snapshot) }
  }

  var proposals: [CompletionProposal] {
    context?.completions(at: marked[1], isAsked: true, vocabulary: { BankVocabulary(workspace.snapshot) }) ?? []
  }

  var labels: [String] { proposals.map(\.label) }

  var hover: HoverCard? { context?.hover(at: marked[1]) }

  /// The text after the proposal with that label was taken.
  func taking(_ label: String) -> String? {
    guard let proposal = proposals.first(where: { $0.label == label }) else { return nil }
    return String(decoding: text.applying([proposal.edit]).bytes, as: UTF8.self)
  }

  /// The words that the hover is about.
  var hovered: String? { hover.map { text.string($0.range) } }
}

/// A bank in YAML with one question, given from its fields on; `extra` stands behind its `id`.
func yamlBank(_ extra: String) -> String {
  """
  exam: google-pmle
  guide: "2026-06"
  questions:
    - id: q-1
  \(extra)
      question: What should you do?
      options:
        - text: Train
          correct: true
        - text: Wait

  """
}
