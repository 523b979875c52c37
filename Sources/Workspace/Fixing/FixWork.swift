import Findings
import SourceText

/// A document while its findings are mended, round by round: one fix may uncover what another mends.
struct FixWork {
  private var workspace: Workspace
  private(set) var document: Document
  private(set) var history: EditHistory
  private(set) var rules: [RuleID] = []
  /// Whether a fix may not bring a finding that was not there.
  var isStrict = false
  /// Fixes that were tried and are no good.
  private var refused: Set<Finding> = []

  /// After so many rounds there is no end to be hoped for.
  private static let roundLimit = 20

  init(_ workspace: Workspace, _ document: Document) {
    (self.workspace, self.document) = (workspace, document)
    history = EditHistory(document.text)
  }

  /// Applies the fixes that `fix` gives for findings until there is none left.
  mutating func run(_ fix: (Finding) -> Fix?) {
    for _ in 0..<Self.roundLimit {
      let findings = workspace.snapshot.findings(of: document.path)
      let selection = FixSelection(findings, in: document.text) { refused.contains($0.withoutPlace) ? nil : fix($0) }
      guard !selection.choices.isEmpty else { return }
      var round = Round(workspace, document, isStrict ? findings.counts : nil)
      round.settle(selection.choices[...])
      refused.formUnion(round.refused.map(\.withoutPlace))
      guard !round.accepted.isEmpty else { continue }
      history.add(round.accepted.edits)
      rules += round.accepted.map(\.finding.rule)
      document = document.applying(round.accepted.edits)
      workspace.replace(document)
    }
  }
}

/// Fixes that are tried together on one state of a document.
fileprivate struct Round {
  private let workspace: Workspace
  private let document: Document
  /// How many findings of each rule there were; nil where that does not matter.
  private let counts: [RuleID: Int]?
  private(set) var accepted: [FixSelection.Choice] = []
  private(set) var refused: [Finding] = []

  init(_ workspace: Workspace, _ document: Document, _ counts: [RuleID: Int]?) {
    (self.workspace, self.document, self.counts) = (workspace, document, counts)
  }

  /// Accepts all choices, or finds by halves those that do harm.
  mutating func settle(_ choices: ArraySlice<FixSelection.Choice>) {
    if choices.isEmpty { return }
    if isSound(accepted + choices) {
      accepted += choices
    } else if choices.count == 1 {
      refused += choices.map(\.finding)
    } else {
      let half = choices.startIndex + choices.count / 2
      settle(choices[..<half])
      settle(choices[half...])
    }
  }

  private func isSound(_ choices: [FixSelection.Choice]) -> Bool {
    let changed = document.applying(choices.edits)
    if changed.tree.errors.count > document.tree.errors.count { return false }
    guard let counts else { return true }
    var workspace = workspace
    workspace.replace(changed)
    return workspace.snapshot.findings(of: document.path).counts.allSatisfy { $0.value <= counts[$0.key, default: 0] }
  }
}

extension [Finding] {
  /// How many there are of each rule. Not of each question: a fix may give one another id.
  fileprivate var counts: [RuleID: Int] { reduce(into: [:]) { $0[$1.rule, default: 0] += 1 } }
}

extension Finding {
  /// The same wherever it stands.
  fileprivate var withoutPlace: Finding { Finding(rule, severity, message, at: 0..<0, question: question) }
}

extension Document {
  /// The document after edits that are sorted and apart from each other.
  fileprivate func applying(_ edits: [TextEdit]) -> Document {
    edits.reversed().reduce(self) { $0.replacing($1.range, with: $1.replacement, version: $0.version) }
  }
}
