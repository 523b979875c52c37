import Findings
import SourceText
import Syntax

/// Makes settings of the value of a configuration file, and findings of what it does not understand.
struct ConfigurationReader {
  let folder: String
  let known: KnownNames
  let files: any FileSystem
  var settings = Configuration()
  var extends: (path: String, range: Range<Int>)?
  var findings: [Finding] = []

  init(folder: String, known: KnownNames, files: any FileSystem) {
    self.folder = folder
    self.known = known
    self.files = files
  }

  /// The keys of a configuration, as its schema has them.
  static let keys = [
    "$schema", "catalogs", "exam", "extends", "files", "format", "guide", "guides", "rules", "schemas", "vocabulary",
  ]

  mutating func read(_ root: Value) {
    // An empty file says nothing, which is fine.
    guard !root.isNull else { return }
    guard root.isMapping else { return invalid(root, "A configuration is a mapping of settings such as \"rules\".") }
    for (key, entry) in entries(of: root, allowing: Self.keys, of: "the configuration") {
      switch key {
      case "extends": extends = path(entry.value, of: key).map { ($0, entry.value.writtenRange) }
      case "files": readFiles(entry.value)
      case "exam": settings.exam = text(entry.value, of: key)
      case "guide": settings.guide = text(entry.value, of: key)
      case "schemas": readSchemas(entry.value)
      case "guides": settings.guides = paths(entry.value, of: key)
      case "catalogs": settings.catalogs = paths(entry.value, of: key)
      case "rules": readRules(entry.value)
      case "vocabulary": readVocabulary(entry.value)
      case "format": readLayout(entry.value)
      default: break
      }
    }
    checkGuide(exam: root["exam"], guide: root["guide"])
    findings.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  // MARK: The parts

  private mutating func readFiles(_ value: Value) {
    guard isMapping(value, "files", "with \"include\" and \"exclude\"") else { return }
    for (key, entry) in entries(of: value, allowing: ["include", "exclude"], of: "\"files\"") {
      let patterns = texts(entry.value, of: key).map { PathPattern($0, in: folder) }
      if key == "include" { settings.include = patterns } else { settings.exclude = patterns }
    }
  }

  private mutating func readSchemas(_ value: Value) {
    guard isMapping(value, "schemas", "of globs to paths of schemas") else { return }
    for entry in value.entries {
      guard let glob = entry.key.string, let schema = text(entry.value, of: glob) else { continue }
      let isAddress = schema.contains("://")
      let place = isAddress ? schema : FilePath.joined(folder, schema)
      if !isAddress { checkFile(place, entry.value) }
      settings.schemas.append(.init(pattern: PathPattern(glob, in: folder), schema: place))
    }
  }

  private mutating func readVocabulary(_ value: Value) {
    guard isMapping(value, "vocabulary", "with \"tags\" and \"criteria\"") else { return }
    for (key, entry) in entries(of: value, allowing: ["tags", "criteria"], of: "\"vocabulary\"") {
      let words = texts(entry.value, of: key)
      if key == "tags" { settings.tags = words } else { settings.criteria = words }
    }
  }

  private mutating func readLayout(_ value: Value) {
    guard isMapping(value, "format", "with \"indent\" and \"width\"") else { return }
    for (key, entry) in entries(of: value, allowing: ["indent", "width"], of: "\"format\"") {
      let bounds = key == "indent" ? 1...8 : 40...1000
      guard let number = entry.value.integer, bounds.contains(number) else {
        invalid(entry.value, Self.outOfBounds(key, bounds))
        continue
      }
      if key == "indent" { settings.layout.indent = number } else { settings.layout.width = number }
    }
  }

  // MARK: Values

  /// The entries whose key is one of `keys`; for any other key that is not free there is a finding.
  mutating func entries(of value: Value, allowing keys: [String], of owner: String) -> [(String, Value.Entry)] {
    var result: [(String, Value.Entry)] = []
    let taken = Set(value.entries.compactMap(\.key.string))
    for entry in value.entries {
      let key = entry.key.string ?? ""
      if keys.contains(key) {
        result.append((key, entry))
      } else if !key.hasPrefix("x-") {
        let nearest = NearestWord.of(key, among: keys.filter { !taken.contains($0) })
        report(ConfigurationRules.unknownKey, entry.key, Self.unknownKey(key, of: owner, nearest, keys), nearest)
      }
    }
    return result
  }

  mutating func isMapping(_ value: Value, _ key: String, _ content: String) -> Bool {
    if value.isMapping { return true }
    if !value.isNull { invalid(value, "\"\(key)\" takes a mapping \(content).") }
    return false
  }

  mutating func text(_ value: Value, of key: String) -> String? {
    if let text = value.string, !value.isNull, !text.isEmpty { return text }
    invalid(value, "\"\(key)\" takes a text.")
    return nil
  }

  mutating func texts(_ value: Value, of key: String) -> [String] {
    guard value.isSequence else {
      invalid(value, "\"\(key)\" takes a list of texts.")
      return []
    }
    return value.items.compactMap { text($0, of: key) }
  }

  private mutating func path(_ value: Value, of key: String) -> String? {
    guard let path = text(value, of: key) else { return nil }
    let place = FilePath.joined(folder, path)
    checkFile(place, value)
    return place
  }

  private mutating func paths(_ value: Value, of key: String) -> [String] {
    guard value.isSequence else {
      invalid(value, "\"\(key)\" takes a list of paths.")
      return []
    }
    return value.items.compactMap { path($0, of: key) }
  }

  /// Says where a file that is named is not there to be read.
  private mutating func checkFile(_ path: String, _ value: Value) {
    let status = files.status(path)
    let error = status.map { FileError(path, reading: $0.kind) } ?? FileError(path, .missing)
    guard let error else { return }
    report(ConfigurationRules.missingFile, value, error.sentence(naming: value.string))
  }

  // MARK: Findings

  mutating func invalid(_ value: Value, _ message: String) {
    report(ConfigurationRules.invalidValue, value, message)
  }

  /// Adds a finding at a value; with a word that may stand there instead, also the edit that puts it there.
  mutating func report(_ rule: RuleID, _ value: Value, _ message: String, _ replacement: String? = nil) {
    var finding = Finding(rule, .error, message, at: value.writtenRange)
    if let replacement, value.isScalar, let old = value.string {
      // What is no text, such as false, may be one only in quotes.
      let edits =
        value.scalarType == .string
        ? [TextEdit(value.contentRange, replacement)]
        : ValueEditing(value.tree).replace(value, with: .string(replacement)).edits
      finding.fixes = [Fix("Replace \"\(old)\" by \"\(replacement)\"", isSafe: false, edits)]
    }
    findings.append(finding)
  }
}

// MARK: - Messages

extension ConfigurationReader {
  fileprivate static func unknownKey(_ key: String, of owner: String, _ nearest: String?, _ keys: [String]) -> String {
    if let nearest { return "\"\(key)\" is no key of \(owner) and does nothing; did you mean \"\(nearest)\"?" }
    let list = keys.filter { $0 != "$schema" }.map { "\"\($0)\"" }.joined(separator: ", ")
    return "\"\(key)\" is no key of \(owner) and does nothing; it has \(list)."
  }

  fileprivate static func outOfBounds(_ key: String, _ bounds: ClosedRange<Int>) -> String {
    "\"\(key)\" takes a whole number from \(bounds.lowerBound) to \(bounds.upperBound)."
  }
}
