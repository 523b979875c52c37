import EmbeddedData
import Findings
import JSONSchema
import SourceText
import Syntax

/// Loads schemas: the built-in ones, and files. Nothing is fetched.
final class SchemaFiles {
  private let files: any FileSystem
  /// The files of URIs that are no paths.
  private let index: () -> SchemaIndex
  private var documents: [String: Value?] = [:]
  /// The files beside the schema that is compiled.
  private var links: SchemaLinks?

  init(_ files: any FileSystem, index: @escaping () -> SchemaIndex) {
    self.files = files
    self.index = index
  }

  func load(_ builtIn: BuiltInSchema) -> LoadedSchema {
    guard let root = root(of: builtIn) else { return LoadedSchema(nil, problem: "The schema is not in this binary.") }
    return LoadedSchema(compile(root, uri: builtIn.uri))
  }

  /// The schema of a file; `name` is what sentences call it.
  func load(_ path: String, named name: String) -> LoadedSchema {
    let tree: SyntaxTree
    do {
      tree = try self.tree(path)
    } catch {
      return LoadedSchema(nil, problem: error.sentence(naming: name))
    }
    if let finding = tree.findings().first(where: { $0.severity == .error }) {
      return LoadedSchema(nil, problem: Self.broken(name, tree.text, finding))
    }
    guard let root = tree.root, root.isMapping || root.boolean != nil else {
      return LoadedSchema(nil, problem: "\"\(name)\" is no JSON Schema: its root must be a mapping.")
    }
    if let problem = ForeignFile.problem(root, named: name) { return LoadedSchema(nil, problem: problem) }
    let schema = compile(root, uri: FileURI.uri(of: path))
    if let finding = schema.findings.first(where: { $0.severity == .error }) {
      return LoadedSchema(schema, problem: Self.broken(name, tree.text, finding))
    }
    return LoadedSchema(schema)
  }

  func compile(_ root: Value, uri: String) -> Schema {
    links = FileURI.path(of: uri).map { SchemaLinks(files: files, folder: FilePath.parent($0) ?? "/", of: root) }
    return Schema(root, uri: uri, options: Schema.Options(assertsFormats: true)) { [self] in schema(at: $0) }
  }

  /// The schema at a URI that another one refers to.
  private func schema(at uri: String) -> Value? {
    if let known = documents[uri] { return known }
    let schema = read(uri)
    documents[uri] = .some(schema)
    return schema
  }

  private func read(_ uri: String) -> Value? {
    if let builtIn = BuiltInSchema.allCases.first(where: { $0.uri == uri }) { return root(of: builtIn) }
    if let path = FileURI.path(of: uri) { return try? tree(path).root }
    if let path = index().path(of: uri), let root = try? tree(path).root,
      let schema = SchemaDocument(root: root, path: path).schema(identifiedBy: uri)
    {
      return schema.value
    }
    return links?.file(uri).flatMap { try? tree($0).root }
  }

  private func root(of builtIn: BuiltInSchema) -> Value? {
    EmbeddedFiles.bytes(at: builtIn.rawValue).flatMap { SyntaxTree.parse(SourceText($0), as: .json).root }
  }

  private func tree(_ path: String) throws(FileError) -> SyntaxTree {
    let text = SourceText(try files.read(path))
    return SyntaxTree.parse(text, as: DocumentFormat.of(path, text))
  }

  private static func broken(_ name: String, _ text: SourceText, _ finding: Finding) -> String {
    let position = text.position(at: finding.range.lowerBound, encoding: .utf32)
    let end = finding.message.hasSuffix(".") ? "" : "."
    return "\"\(name)\" cannot be used as a schema: line \(position.line + 1): \(finding.message)\(end)"
  }
}
