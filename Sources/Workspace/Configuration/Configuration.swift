import Findings

/// The settings that hold for a file, whatever files they came from.
package struct Configuration: Sendable, Hashable {
  /// Globs of files that are banks; nil where nothing is said.
  package var include: [PathPattern]?
  /// Globs of files that are left alone; nil where nothing is said.
  package var exclude: [PathPattern]?
  /// The exam of banks that name none.
  package var exam: String?
  /// The guide of banks that name none, as `version` or `exam@version`.
  package var guide: String?
  /// The schemas that hold instead of the built-in one; the first that matches counts.
  package var schemas: [SchemaAssignment] = []
  /// Exam guides of the user's own, as paths.
  package var guides: [String] = []
  /// Product catalogues of the user's own, as paths.
  package var catalogs: [String] = []
  package var rules: [RuleID: RuleSetting] = [:]
  package var tags: [String]?
  package var criteria: [String]?
  package var layout = Layout()

  package init() {}

  /// Globs that say which schema holds for which files.
  package struct SchemaAssignment: Sendable, Hashable {
    package var pattern: PathPattern
    /// A path, or a URI of a built-in schema.
    package var schema: String

    package init(pattern: PathPattern, schema: String) {
      self.pattern = pattern
      self.schema = schema
    }
  }

  /// How banks are laid out by `fmt` and the editor.
  package struct Layout: Sendable, Hashable {
    package var indent: Int?
    package var width: Int?

    package init(indent: Int? = nil, width: Int? = nil) {
      self.indent = indent
      self.width = width
    }
  }

  /// These settings where they say something, else those of `base`.
  package func over(_ base: Configuration) -> Configuration {
    var result = self
    result.include = include ?? base.include
    result.exclude = exclude ?? base.exclude
    result.exam = exam ?? base.exam
    // A version belongs to the exam it was written with.
    if exam == nil || exam == base.exam { result.guide = guide ?? base.guide }
    result.schemas += base.schemas
    result.guides += base.guides.filter { !guides.contains($0) }
    result.catalogs += base.catalogs.filter { !catalogs.contains($0) }
    result.rules = rules.merging(base.rules) { $0.over($1) }
    result.tags = tags ?? base.tags
    result.criteria = criteria ?? base.criteria
    result.layout = Layout(indent: layout.indent ?? base.layout.indent, width: layout.width ?? base.layout.width)
    return result
  }

  /// The schema that the globs give a file, as a path or URI; nil where none does.
  package func schema(for path: String) -> String? {
    schemas.first { $0.pattern.matches(path) }?.schema
  }
}

/// A glob with the folder that it counts from.
package struct PathPattern: Sendable, Hashable {
  package let folder: String
  package let glob: Glob

  package init(_ pattern: String, in folder: String) {
    self.folder = folder
    glob = Glob(pattern)
  }

  /// Whether a normalized path, of the same kind as the folder, is meant.
  package func matches(_ path: String) -> Bool {
    FilePath.relative(path, to: folder).map(glob.matches) ?? false
  }
}

/// What is configured for one rule.
package struct RuleSetting: Sendable, Hashable {
  package var severity: ConfiguredSeverity?
  package var options: [String: SettingValue]

  package init(severity: ConfiguredSeverity? = nil, options: [String: SettingValue] = [:]) {
    self.severity = severity
    self.options = options
  }

  package func over(_ base: RuleSetting) -> RuleSetting {
    RuleSetting(severity: severity ?? base.severity, options: options.merging(base.options) { own, _ in own })
  }
}

/// A severity, or that the rule does not run.
package enum ConfiguredSeverity: Sendable, Hashable {
  case off
  case severity(Severity)

  package static let names = ["off", "hint", "information", "warning", "error"]

  package init?(_ name: String) {
    if name == "off" {
      self = .off
    } else if let severity = Severity(rawValue: name) {
      self = .severity(severity)
    } else {
      return nil
    }
  }
}

/// The value of a rule's option.
package enum SettingValue: Sendable, Hashable {
  case string(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case list([SettingValue])
}
