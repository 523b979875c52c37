import ArgumentParser
import Catalog
import SourceText
import Syntax
import Workspace

struct ConfigShow: OutputCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", _superCommandName: "qbank config",
    abstract: "Tells what holds for a file, and from where.",
    discussion: """
      Each setting has the place that it comes from. What is not listed is as the rules have it: "qbank explain".

      Examples:
        qbank config show banks/pmle.yaml
      """
  )

  @Argument(help: "A bank, a schema, or another file.")
  var path: String

  func run(_ output: Output) throws {
    let targets = try CheckTargets([path])
    guard let file = targets.paths.first, targets.named.contains(file) else {
      throw CommandFailure("\"\(path)\" is a folder; name a file in it.")
    }
    var workspace = Workspace(targets.files, Overrides(today: Today.day))
    do {
      try workspace.load(file)
    } catch {
      throw CommandFailure(error.sentence(naming: path))
    }
    try targets.refuseBrokenConfiguration(of: [file], in: workspace.snapshot)
    guard let context = workspace.snapshot.context(of: file) else { return }
    let settings = EffectiveSettings(context, workspace.snapshot, targets)
    output.write("\(path.printable): \(context.kind.name), as \(context.classification.reason.printable)\n")
    let column = settings.rows.map { DisplayWidth.of($0.key) }.max() ?? 0
    let values = settings.rows.map { DisplayWidth.of($0.value) }.max() ?? 0
    for row in settings.rows {
      output.write("  \(row.key.padded(column))  \(row.value.padded(min(values, 40)))  \(row.source)\n")
    }
  }
}

/// What holds for a document, with the places where that is said.
fileprivate struct EffectiveSettings {
  struct Row {
    var key: String
    var value: String
    var source: String
  }

  private(set) var rows: [Row] = []
  private let targets: CheckTargets

  /// Keys whose entries are settings of their own.
  private static let groups: Set<String> = ["files", "rules", "vocabulary", "format"]
  /// Keys of which each file adds to the others.
  private static let lists: Set<String> = ["schemas", "guides", "catalogs"]

  init(_ context: DocumentContext, _ snapshot: WorkspaceSnapshot, _ targets: CheckTargets) {
    self.targets = targets
    let document = context.document
    var own: [String: Row] = [:]
    let configurations = context.loaded.files.compactMap { path in
      snapshot.text(path).map { Document(path, $0) }
    }
    for configuration in configurations { collect(configuration) }
    for (key, value) in [("exam", context.exam?.exam), ("guide", context.guide?.id)] where context.kind == .bank {
      guard let value else { continue }
      let field = document.tree.root.flatMap { $0.isMapping ? $0[key] : nil }
      let said = field.map { place($0, in: document) } ?? rows.first { $0.key == key }?.source
      own[key] = Row(key: key, value: value, source: said ?? "from the guide's id")
    }
    rows.removeAll { $0.key == "exam" || $0.key == "guide" }
    rows.insert(contentsOf: [schema(context)] + ["exam", "guide"].compactMap { own[$0] }, at: 0)
  }

  /// Adds what a configuration says and none before it did.
  private mutating func collect(_ configuration: Document) {
    guard let root = configuration.tree.root else { return }
    for entry in root.entries {
      guard let key = entry.key.string, key != "$schema", !key.hasPrefix("x-") else { continue }
      let isGroup = Self.groups.contains(key) || key == "schemas"
      guard isGroup, entry.value.isMapping else {
        add(key, entry.value, in: configuration, isAdded: key == "extends" || Self.lists.contains(key))
        continue
      }
      for inner in entry.value.entries {
        guard let name = inner.key.string else { continue }
        add("\(key).\(name)", inner.value, in: configuration, isAdded: key == "schemas")
      }
    }
  }

  private mutating func add(_ key: String, _ value: Value, in document: Document, isAdded: Bool) {
    guard isAdded || !rows.contains(where: { $0.key == key }) else { return }
    let words = document.text.string(value.writtenRange).split { $0.isWhitespace }.joined(separator: " ")
    rows.append(Row(key: key.printable, value: words.printable, source: place(value, in: document)))
  }

  private func place(_ value: Value, in document: Document) -> String {
    let line = document.text.line(at: value.writtenRange.lowerBound) + 1
    return "\(targets.displayPath(document.path).printable):\(line)"
  }

  private func schema(_ context: DocumentContext) -> Row {
    let (value, standard) =
      switch context.choice.source {
      case .builtIn(let schema): (schema.uri, "built in")
      case .file(let path): (targets.displayPath(path), "the configuration's \"schemas\"")
      case .remote(let uri): (uri, "the configuration's \"schemas\"; nothing is fetched")
      case .metaschema(let uri): (uri, "built in")
      case .none: ("none", "there is none for such files")
      }
    let line = context.choice.range.map { context.document.text.line(at: $0.lowerBound) + 1 }
    let source = line.map { "\(targets.displayPath(context.document.path).printable):\($0)" } ?? standard
    return Row(key: "schema", value: value.printable, source: source)
  }
}

extension DocumentKind {
  fileprivate var name: String {
    switch self {
    case .bank: "question bank"
    case .schema: "JSON Schema"
    case .configuration: "configuration"
    case .guide: "exam guide"
    case .catalog: "product catalogue"
    case .other: "left alone"
    }
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
  }
}
