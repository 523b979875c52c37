import Catalog
import Findings
import SourceText
import Syntax

/// The one owner of what changes: documents, settings, files. Readers get snapshots.
package struct Workspace: Sendable {
  package private(set) var snapshot: WorkspaceSnapshot

  package init(_ files: any FileSystem, _ overrides: Overrides) {
    snapshot = WorkspaceSnapshot(files, overrides)
  }

  // MARK: Files

  /// Reads a file and adds it; a document that an editor has open stays as it is.
  package mutating func load(_ path: String) throws(FileError) {
    guard snapshot.open[path] == nil else { return }
    add([Document(path, SourceText(try snapshot.base.read(path)))])
  }

  /// Adds documents that were read already.
  package mutating func add(_ documents: [Document]) {
    for document in documents where snapshot.open[document.path] == nil { put(document) }
    snapshot.identifiers = LazyIdentifiers()
  }

  /// Says that files were made, changed or deleted on the disk: what was read of them is read again.
  package mutating func filesChanged(_ paths: [String]) {
    for path in paths where snapshot.open[path] == nil && snapshot.documents[path] != nil {
      if let bytes = try? snapshot.base.read(path) {
        put(Document(path, SourceText(bytes)))
      } else {
        remove(path)
      }
    }
    snapshot.caches = WorkspaceCaches()
    snapshot.identifiers = LazyIdentifiers()
  }

  // MARK: Open documents

  /// An editor opened a document: from now on its text holds, not the file's.
  package mutating func open(_ path: String, _ text: SourceText, version: Int? = nil) {
    let document = Document(path, text, version: version)
    snapshot.open[path] = document
    put(document)
    textChanged(path)
  }

  /// Replaces bytes of an open document. Returns whether there is one.
  @discardableResult
  package mutating func edit(_ path: String, _ range: Range<Int>, with text: String, version: Int? = nil) -> Bool {
    guard let document = snapshot.open[path]?.replacing(range, with: text, version: version) else { return false }
    snapshot.open[path] = document
    put(document)
    textChanged(path)
    return true
  }

  /// An editor closed a document: the file holds again, where there is one.
  package mutating func close(_ path: String) {
    guard snapshot.open.removeValue(forKey: path) != nil else { return }
    if let bytes = try? snapshot.base.read(path) {
      put(Document(path, SourceText(bytes)))
    } else {
      remove(path)
    }
    textChanged(path)
  }

  /// The editor's settings: a JSON object with the keys of the configuration; paths count from `folder`. Returns what is
  /// wrong with them.
  @discardableResult
  package mutating func setEditorSettings(_ json: SourceText, folder: String) -> [Finding] {
    let tree = SyntaxTree.parse(json, as: .json)
    let file = ConfigurationFile(
      tree, path: FilePath.joined(folder, "settings"), known: .all, files: snapshot.files)
    snapshot.editorSettings = file.settings
    return file.findings
  }

  /// Another day has begun, or other files were named.
  package mutating func setOverrides(_ overrides: Overrides) {
    snapshot.overrides = overrides
    snapshot.identifiers = LazyIdentifiers()
  }

  // MARK: Keeping

  private mutating func put(_ document: Document) {
    snapshot.documents[document.path] = document
    if snapshot.banks[document.path] == nil { snapshot.banks[document.path] = BankCache() }
  }

  private mutating func remove(_ path: String) {
    snapshot.documents[path] = nil
    snapshot.banks[path] = nil
  }

  /// The text of a file that others read is another one now.
  private mutating func textChanged(_ path: String) {
    switch snapshot.classification(of: path)?.kind {
    case .bank, .other:
      snapshot.identifiers = LazyIdentifiers(after: snapshot.identifiers, changed: path)
    default:
      snapshot.caches = WorkspaceCaches()
      snapshot.identifiers = LazyIdentifiers()
    }
  }
}
