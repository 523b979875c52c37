import LanguageServerProtocol
import Workspace

extension Session {
  /// Whether the client tells of changes on disk when asked to.
  var watchesFiles: Bool {
    features.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration == true
  }

  /// Asks the client to tell of changes on disk, where it can be asked.
  func watchFiles() {
    guard watchesFiles else { return }
    let options = DidChangeWatchedFilesRegistrationOptions(
      watchers: [FileSystemWatcher(globPattern: "**/*.{yaml,yml,json,jsonc,json5}")])
    let registration = Registration(
      id: "qbank-watched-files", method: DidChangeWatchedFilesNotification.method,
      registerOptions: try? LSPAny(encoding: options))
    client.request(RegisterCapabilityRequest.self, RegistrationParams(registrations: [registration])) { [client] in
      if case .failure(let error) = $0 { client.log(.warning, "Files are not watched: \(error.message)") }
    }
  }

  /// Reads the folders when there is nothing else to do: what is in them reaches into the documents that are open.
  func indexFolders() {
    let token = indexing.begin()
    let snapshot = workspace.snapshot
    guard !snapshot.folders.isEmpty else { return takeIndex([], token) }
    indexNumber += 1
    let progress = ProgressReport("Reading question banks", id: "qbank-index-\(indexNumber)", for: self)
    pool.submitIdle { [pool, queue] in
      let reading = FolderReading(snapshot, token, progress) { files in
        queue.append(
          .task { session in
            session.takeIndex(files, token)
            progress?.end()
          })
      }
      for _ in 0..<pool.idleThreads { pool.submitIdle { reading.readNext() } }
      return false
    }
  }

  private func takeIndex(_ files: [IndexedFile], _ token: CancellationToken) {
    guard let changed = indexing.end(token) else { return }
    workspace.setIndex(files)
    judgeAll()
    if !changed.isEmpty { filesChanged(changed) }
  }

  /// Files or folders with these URIs were made, changed, renamed or deleted on disk.
  func filesChanged(_ uris: [String]) {
    let paths = uris.compactMap(DocumentPath.path)
    guard !paths.isEmpty, let token = indexing.look(at: uris) else { return }
    let snapshot = workspace.snapshot
    pool.submit(.background) { [queue] in
      let changes = token.isCancelled ? nil : snapshot.look(at: paths)
      queue.append(
        .task { session in
          guard let changed = session.indexing.end(token) else { return }
          if let changes { session.workspace.apply(changes) }
          session.judgeAll()
          session.filesChanged(changed)
        })
    }
  }
}
