import LanguageServerProtocol

extension Session {
  /// Which files' changes on disk matter here.
  private static let watchedFiles = "**/*.{yaml,yml,json,jsonc}"

  /// Asks to be told of changes of files and settings, where the client lets a server ask.
  func registerForChanges() {
    let workspace = features.capabilities.workspace
    var registrations: [Registration] = []
    if workspace?.didChangeWatchedFiles?.dynamicRegistration == true {
      let watcher = LSPAny.object(["globPattern": .string(Self.watchedFiles)])
      let options = LSPAny.object(["watchers": .array([watcher])])
      let method = DidChangeWatchedFilesNotification.method
      registrations.append(Registration(id: "qbank-files", method: method, registerOptions: options))
    }
    if workspace?.didChangeConfiguration?.dynamicRegistration == true {
      let options = LSPAny.object(["section": .string(Self.settingsSection)])
      let method = DidChangeConfigurationNotification.method
      registrations.append(Registration(id: "qbank-settings", method: method, registerOptions: options))
    }
    guard !registrations.isEmpty else { return }
    let params = RegistrationParams(registrations: registrations)
    client.request(RegisterCapabilityRequest.self, params) { [client] answer in
      guard case .failure(let error) = answer else { return }
      client.log(.warning, "The editor will not tell of changed files: \(error.message)")
    }
  }
}
