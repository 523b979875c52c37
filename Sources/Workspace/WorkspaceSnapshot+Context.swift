import Catalog
import Findings
import JSONSchema
import QuestionBank
import Syntax

extension WorkspaceSnapshot {
  /// All that a document is judged by; nil for a path that is no document.
  package func context(of path: String) -> DocumentContext? {
    guard let document = documents[path] else { return nil }
    let loaded = configuration(for: path)
    let settings = loaded.configuration.over(editorSettings)
    var effective = loaded
    effective.configuration = settings
    let classification = Classifier(configuration: effective, overrides: overrides).classify(document)
    let registries = caches.registries(for: settings, files)
    // Under one schema of the command line nobody asks for guides and products, and reading them takes milliseconds.
    let isBySchemaAlone = overrides.schema != nil
    let isJudgedAsBank = classification.kind == .bank && !isBySchemaAlone
    let header = isJudgedAsBank ? document.tree.root.map { Bank($0).header } : nil
    let choice = GuideChoice(header ?? BankHeader(), overrides, settings, registries.guides)
    let schema = SchemaChoice(for: document, classification.kind, overrides, settings)
    return DocumentContext(
      document: document, classification: classification, loaded: effective, choice: schema,
      schema: self.schema(schema),
      guides: registries.guides, exam: choice.exam, guide: choice.guide,
      products: isJudgedAsBank
        ? registries.judge(exam: choice.examID, guide: choice.guide, today: overrides.today) : nil,
      settings: settings.ruleSettings, today: overrides.today, isBySchemaAlone: isBySchemaAlone,
      files: files, schemaIndex: { schemaIndex }, registries: registries)
  }

  /// What a document is to us, and why.
  package func classification(of path: String) -> Classification? {
    documents[path].map { classifier(for: path).classify($0) }
  }

  /// Who says what the file at a path is: by its configuration, and by the editor's settings behind that.
  func classifier(for path: String) -> Classifier {
    var loaded = configuration(for: path)
    if editorSettings != Configuration() { loaded.configuration = loaded.configuration.over(editorSettings) }
    return Classifier(configuration: loaded, overrides: overrides)
  }

  /// The configuration that holds for a path, without the editor's settings.
  package func configuration(for path: String) -> LoadedConfiguration {
    caches.configuration(in: FilePath.parent(path) ?? "/", loader)
  }

  /// The guides that hold in a folder: the built-in ones, those of its configuration, and those of the editor's settings.
  package func guides(in folder: String) -> GuideRegistry {
    let loaded = caches.configuration(in: folder, loader)
    return caches.registries(for: loaded.configuration.over(editorSettings), files).guides
  }

  var loader: ConfigurationLoader { ConfigurationLoader(files: files, known: .all) }

  private var schemaFiles: SchemaFiles { SchemaFiles(files) { schemaIndex } }

  private func schema(_ choice: SchemaChoice) -> LoadedSchema? {
    switch choice.source {
    case .builtIn(let builtIn): return caches.schema(builtIn.uri) { schemaFiles.load(builtIn) }
    case .file(let path): return caches.schema(path) { schemaFiles.load(path, named: path) }
    case .remote, .metaschema, .none: return nil
    }
  }

  /// The schema of a file, as the command line asks for it.
  package func schema(at path: String, named name: String) -> LoadedSchema {
    caches.schema(path) { schemaFiles.load(path, named: name) }
  }
}

extension KnownNames {
  /// What the binary itself knows.
  package static let all = KnownNames(
    isRule: { RuleDirectory.description(of: $0) != nil },
    options: { RuleDirectory.description(of: $0)?.options ?? [:] }, rules: { RuleDirectory.all.map(\.id) },
    guides: {
      let registry = GuideRegistry()
      return Dictionary(
        registry.exams.map { ($0, registry.exam($0)?.versions.map(\.version) ?? []) }, uniquingKeysWith: { $1 })
    })
}
