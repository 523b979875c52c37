import Catalog
import Findings
import SourceText

@testable import Workspace

/// A workspace in memory, with all files loaded.
struct Fixture {
  var workspace: Workspace

  /// `files` are by absolute path; those in `named` were named on the command line.
  init(_ files: [String: String], named: Set<String> = [], _ change: (inout Overrides) -> Void = { _ in }) {
    var overrides = Overrides(today: Day(year: 2026, month: 9, day: 26), named: named)
    change(&overrides)
    workspace = Workspace(MemoryFileSystem(files), overrides)
    workspace.add(files.keys.sorted().map { Document($0, SourceText(files[$0] ?? "")) })
  }

  var snapshot: WorkspaceSnapshot { workspace.snapshot }

  func kind(_ path: String) -> DocumentKind? { snapshot.classification(of: path)?.kind }

  /// `rule at "words"` for each finding.
  func findings(_ path: String) -> [String] {
    snapshot.findings(of: path).map { finding in
      "\(finding.rule) at \"\(snapshot.text(path)?.string(finding.range) ?? "")\""
    }
  }

  func rules(_ path: String) -> [String] { snapshot.findings(of: path).map(\.rule.name) }
}

/// A bank of one clean question, and more behind it.
func bank(_ header: String = "", id: String = "q-1", answer: Bool = true, more: String = "") -> String {
  header + """
    questions:
      - id: \(id)
        question: Which fruit is yellow and long, as in \(id)?
        options:
          - text: A banana
            correct: \(answer)
          - text: A cherry
          - text: An apple
          - text: A lime
    \(more)
    """
}
