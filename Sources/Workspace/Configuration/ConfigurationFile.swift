import Findings
import SourceText
import Syntax

/// One configuration file as it was read: its own settings, not yet those that it extends.
package struct ConfigurationFile: Sendable {
  package let path: String
  package let text: SourceText
  package var settings: Configuration
  /// The path that `extends` gives, and where.
  package var extends: (path: String, range: Range<Int>)?
  /// What is wrong in the file, in order of place.
  package var findings: [Finding]

  /// The names that a configuration may have; in one folder the first that is there counts.
  package static let names = [".qbank.yaml", ".qbank.yml", ".qbank.json"]

  /// Whether a path is that of a configuration.
  package static func isName(_ path: String) -> Bool { names.contains(FilePath.name(path)) }

  /// Reads a configuration. Never fails: what cannot be understood is among the findings and does not hold.
  package init(_ tree: SyntaxTree, path: String, known: KnownNames, files: any FileSystem) {
    self.path = path
    text = tree.text
    var reader = ConfigurationReader(folder: FilePath.parent(path) ?? ".", known: known, files: files)
    if let root = tree.root { reader.read(root) }
    settings = reader.settings
    extends = reader.extends
    findings = reader.findings
  }
}

/// The names that a configuration may refer to, asked for only where it does.
package struct KnownNames: Sendable {
  /// Whether there is a rule of that id.
  package var isRule: @Sendable (RuleID) -> Bool
  /// What the configuration may set for a rule besides its severity, by name.
  package var options: @Sendable (RuleID) -> [String: RuleOption]
  /// The ids of all rules, for suggestions.
  package var rules: @Sendable () -> [RuleID]
  /// The ids of all built-in exams with the versions of their guides.
  package var guides: @Sendable () -> [String: [String]]

  package init(
    isRule: @escaping @Sendable (RuleID) -> Bool,
    options: @escaping @Sendable (RuleID) -> [String: RuleOption] = { _ in [:] },
    rules: @escaping @Sendable () -> [RuleID],
    guides: @escaping @Sendable () -> [String: [String]]
  ) {
    self.isRule = isRule
    self.options = options
    self.rules = rules
    self.guides = guides
  }
}
