import Catalog
import Findings
import SourceText
import Syntax

/// The one owner of what changes: documents, settings, files. Readers get snapshots.
package struct Workspace: Sendable {
  package internal(set) var snapshot: WorkspaceSnapshot
  /// The documents that were read from files and not opened by an editor.
  private var loaded: Set<String> = []

  package init(_ files: any FileSystem, _ overrides: Overrides, workers: Workers = .one) {
    snapshot = WorkspaceSnapshot(files, overrides, workers)
  }

  /// Goes on from one state, apart from the workspace that it is of.
  package init(_ snapshot: WorkspaceSnapshot) {
    self.snapshot = snapshot
  }

  // MARK: Files

  /// Reads a file and adds it; a document that an editor has open stays as it is.
  package mutating func load(_ path: String) throws(FileError) {
    guard snapshot.open[path] == nil else { return }
    add([Document(path, SourceText(try snapshot.base.read(path)))])
  }

  /// Adds documents that were read already.
  package mutating func add(_ documents: [Document]) {
    for document in documents where snapshot.open[document.path] == nil {
      put(document)
      loaded.insert(document.path)
    }
    snapshot.identifiers = BankIndexes()
  }

  /// Puts another state of a document in its place, whether an editor has it open or not.
  mutating func replace(_ document: Document) {
    let kind = snapshot.classification(of: document.path)?.kind
    if snapshot.open[document.path] != nil { snapshot.open[document.path] = document }
    put(document)
    textChanged(document.path, from: kind)
  }

  /// Reads documents again whose files may have changed; those that an editor has open stay as they are.
  mutating func reload(_ paths: [String]) {
    for path in paths where snapshot.open[path] == nil && snapshot.documents[path] != nil {
      if let bytes = try? snapshot.base.read(path) {
        put(Document(path, SourceText(bytes)))
      } else {
        remove(path)
      }
    }
  }

  // MARK: Open documents

  /// An editor opened a document: from now on its text holds, not the file's.
  package mutating func open(_ path: String, _ text: SourceText, version: Int? = nil) {
    let document = Document(path, text, version: version, workers: snapshot.workers)
    snapshot.open[path] = document
    snapshot.folderIndex.forgetQuestions(of: path)
    if let identity = snapshot.base.status(path)?.identity { snapshot.openFiles[identity] = path }
    let kind = snapshot.classification(of: path)?.kind
    put(document)
    textChanged(path, from: kind)
  }

  /// Replaces bytes of an open document. Returns whether there is one.
  @discardableResult
  package mutating func edit(_ path: String, _ range: Range<Int>, with text: String, version: Int? = nil) -> Bool {
    guard let document = snapshot.open[path]?.replacing(range, with: text, version: version) else { return false }
    let kind = snapshot.classification(of: path)?.kind
    snapshot.open[path] = document
    put(document)
    textChanged(path, from: kind)
    return true
  }

  /// An editor closed a document: the file holds again, where there is one.
  package mutating func close(_ path: String) {
    guard snapshot.open.removeValue(forKey: path) != nil else { return }
    let kind = snapshot.classification(of: path)?.kind
    if loaded.contains(path), let bytes = try? snapshot.base.read(path) {
      put(Document(path, SourceText(bytes)))
    } else {
      remove(path)
    }
    textChanged(path, from: kind)
    snapshot.openFiles = snapshot.openFiles.filter { $0.value != path }
  }

  /// The editor's settings: a JSON object with the keys of the configuration; paths count from `folder`. Returns what is
  /// wrong with them.
  @discardableResult
  package mutating func setEditorSettings(_ json: SourceText, folder: String) -> [Finding] {
    let tree = SyntaxTree.parse(json, as: .json)
    let file = ConfigurationFile(
      tree, path: FilePath.joined(folder, "settings"), known: .all, files: snapshot.files)
    snapshot.editorSettings = file.settings
    // They say what files are.
    forgetCaches()
    return file.findings
  }

  /// Another day has begun, or other files were named.
  package mutating func setOverrides(_ overrides: Overrides) {
    snapshot.overrides = overrides
    snapshot.identifiers = BankIndexes()
  }

  // MARK: Keeping

  private mutating func put(_ document: Document) {
    snapshot.documents[document.path] = document
    if snapshot.banks[document.path] == nil { snapshot.banks[document.path] = BankCache() }
  }

  private mutating func remove(_ path: String) {
    snapshot.documents[path] = nil
    snapshot.banks[path] = nil
    loaded.remove(path)
  }

  /// The text of a file that others read is another one now. `kind` is what it was before.
  private mutating func textChanged(_ path: String, from kind: DocumentKind?) {
    let kinds = [kind, snapshot.classification(of: path)?.kind]
    guard kinds.allSatisfy({ $0 == nil || $0 == .bank || $0 == .other }), !snapshot.caches.hasSchema(path) else {
      return forgetCaches()
    }
    // The same file may be known by another path.
    let names = [path] + snapshot.openFiles.filter { $0.value == path }.keys.compactMap(snapshot.folderIndex.path)
    snapshot.identifiers = BankIndexes(after: snapshot.identifiers, changed: Set(names))
  }

  /// Something that many documents depend on may be another: a configuration, a schema, a guide.
  mutating func forgetCaches() {
    snapshot.caches = WorkspaceCaches()
    snapshot.identifiers = BankIndexes()
  }
}
