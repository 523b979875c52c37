import Findings
import JSONSchema
import Syntax

/// Judges a JSON Schema: by its metaschema, by what compiling it brings up, and by the linter.
struct SchemaJudge {
  let context: DocumentContext

  /// In no order; with the severities that are configured for the linter's rules.
  var findings: [Finding] {
    guard let root = context.document.tree.root else { return [] }
    let declared = root["$schema"]?.string
    let dialect = declared.map { Dialect(uri: $0) } ?? .draft2020
    let path = context.document.path
    let compiled = SchemaFiles(context.files, index: context.schemaIndex).compile(root, uri: FileURI.uri(of: path))
      .findings
    // By a dialect that is not known nothing can be judged.
    let refused = dialect.map { Schema.metaschema(of: $0).findings(in: root) } ?? []
    let index = context.schemaIndex()
    let links = SchemaLinks(files: context.files, folder: FilePath.parent(path) ?? "/", of: root)
    let configuration = LintConfiguration(
      severities: context.settings.severities, path: path,
      reachable: index.uris.union(BuiltInSchema.allCases.map(\.uri)).union(links.names),
      isFile: { links.file($0) != nil }, identifiersElsewhere: index.elsewhere(path))
    let linted = SchemaLinter(configuration).findings(of: root)
    return DefectMerger.merged(schema: refused, rules: DefectMerger.merged(schema: compiled, rules: linted))
  }
}
