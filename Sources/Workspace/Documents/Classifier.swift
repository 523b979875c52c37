/// Decides what a document is.
struct Classifier {
  let configuration: LoadedConfiguration
  let overrides: Overrides

  func classify(_ document: Document) -> Classification { classify(DocumentTraits(document)) }

  func classify(_ document: DocumentTraits) -> Classification {
    let path = document.path
    let isNamed = overrides.named.contains(path)
    if isNamed, overrides.namedKind != .bank {
      return Classification(overrides.namedKind, "it is named on the command line")
    }
    let settings = configuration.configuration
    if ConfigurationFile.isName(path) || configuration.files.contains(path) {
      return Classification(.configuration, "it is a configuration")
    }
    if settings.guides.contains(path) { return Classification(.guide, "\"guides\" of the configuration names it") }
    if settings.catalogs.contains(path) {
      return Classification(.catalog, "\"catalogs\" of the configuration names it")
    }
    if settings.schemas.contains(where: { $0.schema == path }) {
      return Classification(.schema, "\"schemas\" of the configuration names it")
    }
    if !isNamed, let pattern = settings.exclude?.first(where: { $0.matches(path) }) {
      return Classification(
        .other, "\"\(pattern.glob.pattern)\" in \"files.exclude\" of the configuration leaves it out")
    }
    if let own = bySchema(document) { return own }
    if isNamed { return Classification(.bank, "it is named on the command line") }
    if let pattern = settings.include?.first(where: { $0.matches(path) }) {
      return Classification(.bank, "\"\(pattern.glob.pattern)\" in \"files.include\" of the configuration names it")
    }
    if document.looksLikeBank {
      return Classification(.bank, "it has questions with a text and options")
    }
    return Classification(.other, "it has no questions with a text and options")
  }

  /// What the schema that a document names, or its own name, makes of it.
  private func bySchema(_ document: DocumentTraits) -> Classification? {
    if let target = document.schemaTarget {
      let reason = "its schema is \"\(target)\""
      if Self.isMetaschema(target) { return Classification(.schema, reason) }
      switch BuiltInSchema(target) {
      case .bank: return Classification(.bank, reason)
      case .guide: return Classification(.guide, reason)
      case .catalog: return Classification(.catalog, reason)
      case .configuration: return Classification(.configuration, reason)
      case nil: break
      }
    }
    if Self.hasSchemaName(document.path) {
      return Classification(.schema, "its name ends as those of schemas do")
    }
    return nil
  }

  /// Whether a file's name ends as those of schemas do.
  static func hasSchemaName(_ path: String) -> Bool {
    let name = FilePath.name(path)
    return [".schema.json", ".schema.yaml", ".schema.yml"].contains(where: name.hasSuffix)
  }

  /// Whether what `$schema` names is a dialect of JSON Schema.
  static func isMetaschema(_ target: String) -> Bool {
    let rest = target.drop { $0 != ":" }
    return rest.hasPrefix("://json-schema.org/") && target.hasPrefix("http")
  }
}
