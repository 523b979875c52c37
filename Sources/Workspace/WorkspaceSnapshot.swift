import Catalog
import Findings
import JSONSchema
import SourceText
import Synchronization
import Syntax

/// The workspace as it is at one moment: immutable, to be read by any thread.
package struct WorkspaceSnapshot: Sendable {
  /// The documents by their paths: those that an editor has open, and those that were loaded.
  package internal(set) var documents: [String: Document] = [:]
  package internal(set) var overrides: Overrides
  /// The editor's settings, which come last.
  package internal(set) var editorSettings = Configuration()
  var base: any FileSystem
  /// The documents that an editor has open.
  var open: [String: Document] = [:]
  var caches = WorkspaceCaches()
  var banks: [String: BankCache] = [:]
  var identifiers = BankIndexes()
  /// The folders that the work is in, normalized.
  package internal(set) var folders: [String] = []
  /// The files in the folders, as they are on disk.
  var folderIndex = FolderIndex()
  /// The paths of open documents by the identity of their files.
  var openFiles: [FileIdentity: String] = [:]

  /// How the questions of a large bank are judged.
  let workers: Workers

  init(_ files: any FileSystem, _ overrides: Overrides, _ workers: Workers) {
    base = files
    self.workers = workers
    self.overrides = overrides
  }

  package func document(_ path: String) -> Document? { documents[path] }

  /// The text of a document, or of a file that is none; nil where there is nothing to read.
  package func text(_ path: String) -> SourceText? {
    if let document = documents[path] { return document.text }
    return (try? files.read(path)).map { SourceText($0) }
  }

  /// Whether there is a document or a file at a path.
  package func isFile(_ path: String) -> Bool {
    documents[path] != nil || base.status(path)?.kind == .file
  }

  /// Whether anything has a path: a document, a file, a folder.
  package func isTaken(_ path: String) -> Bool { documents[path] != nil || base.status(path) != nil }

  /// The files, with the texts that an editor has open in their places.
  var files: any FileSystem {
    open.isEmpty ? base : OverlayFileSystem(base: base, open: open)
  }

  // MARK: Judging

  /// The findings in a document, in order of place; none for a path that is no document.
  package func findings(of path: String) -> [Finding] { judgement(of: path).findings }

  /// What is found in a document: the one way to judge.
  package func judgement(of path: String, with workers: Workers = .one) -> Judgement {
    guard let context = context(of: path) else { return Judgement(findings: [], questions: 0) }
    if overrides.schema != nil { return DocumentJudge(context: context, workers: workers).judgement() }
    switch context.kind {
    case .other: return Judgement(findings: [], questions: 0)
    case .bank:
      let judge = BankJudge(context, banks[path] ?? BankCache(), workers)
      // Before others wait for what this bank has in common with theirs.
      judge.prepare()
      let elsewhere = identifiers.elsewhere(path, in: self)
      var judgement = judge.judgement(idsElsewhere: elsewhere.ids, twins: elsewhere.twins, naming: name)
      judgement.findings = (judgement.findings + context.severities(schemaProblems(context))).inOrder()
      return judgement
    case .configuration:
      var judgement = DocumentJudge(context: context).judgement()
      let loaded = context.loaded.files.contains(path) ? context.loaded : loader.load(path)
      let syntax = Set(judgement.findings)
      judgement.findings += loaded.findings[path, default: []].filter { !syntax.contains($0) }
      judgement.findings = judgement.findings.inOrder()
      return judgement
    case .guide, .catalog, .schema:
      var judgement = DocumentJudge(context: context).judgement()
      judgement.findings = (judgement.findings + context.severities(schemaProblems(context))).inOrder()
      return judgement
    }
  }

  /// What is wrong with the schema that a document asks for.
  func schemaProblems(_ context: DocumentContext) -> [Finding] {
    let range = context.choice.range ?? 0..<0
    switch context.choice.source {
    case .remote(let uri):
      return [
        Finding(
          WorkspaceRules.schemaNotFetched, .information,
          "The schema \"\(uri)\" is not fetched, so the file is not judged by it; keep a copy and name its path.",
          at: range)
      ]
    case .file:
      guard let problem = context.schema?.problem else { return [] }
      return [Finding(WorkspaceRules.schemaNotUsable, .error, problem, at: range)]
    case .builtIn, .metaschema, .none: return []
    }
  }
}
