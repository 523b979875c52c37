import EmbeddedData
import Findings
import JSONSchema
import SourceText
import Synchronization
import Syntax

/// Loads schemas: the built-in ones, and files. Nothing is fetched.
final class SchemaFiles: Sendable {
  private let files: any FileSystem
  private let documents = Mutex<[String: Value?]>([:])

  init(_ files: any FileSystem) {
    self.files = files
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
    let schema = compile(root, uri: "file://" + path)
    if let finding = schema.findings.first(where: { $0.severity == .error }) {
      return LoadedSchema(schema, problem: Self.broken(name, tree.text, finding))
    }
    return LoadedSchema(schema)
  }

  func compile(_ root: Value, uri: String) -> Schema {
    Schema(root, uri: uri, options: Schema.Options(assertsFormats: true)) { [self] in document(at: $0) }
  }

  /// The root of the document that a schema refers to.
  private func document(at uri: String) -> Value? {
    if let builtIn = BuiltInSchema.allCases.first(where: { $0.uri == uri }) { return root(of: builtIn) }
    guard let path = FileURI.path(uri) else { return nil }
    return documents.withLock { documents in
      if let known = documents[path] { return known }
      let root = try? tree(path).root
      documents[path] = .some(root)
      return root
    }
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
