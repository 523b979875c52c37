import LanguageServerProtocol
import SourceText
import Workspace

extension Session {
  /// The section of the editor's settings that is meant for this server.
  static let settingsSection = "qbank"

  /// Asks the client for its settings, where it can be asked.
  func requestSettings() {
    guard features.capabilities.workspace?.configuration == true else { return }
    let item = ConfigurationItem(section: Self.settingsSection)
    client.request(ConfigurationRequest.self, ConfigurationParams(items: [item])) { [queue] answer in
      guard case .success(let values) = answer, let settings = values.first else { return }
      queue.append(.task { $0.takeSettings(settings) })
    }
  }

  /// Takes what the client sends unasked: the section, or nothing of ours, as many clients send `{}` or `""`.
  func takePushedSettings(_ settings: LSPAny?) {
    if let section = settings?[Self.settingsSection] {
      takeSettings(section)
    } else {
      requestSettings()
    }
  }

  private func takeSettings(_ settings: LSPAny) {
    let settings: LSPAny? = if case .object = settings { settings } else { nil }
    guard settings != self.settings else { return }
    self.settings = settings
    applySettings()
    judgeAll()
  }

  /// Reads the settings that the client has sent; their paths count from the first folder.
  func applySettings() {
    let json = (try? MessageCoder.encode(settings ?? .object([:]))) ?? []
    let findings = workspace.setEditorSettings(SourceText(json), folder: folders.first ?? "/")
    for finding in findings { client.log(.warning, "The setting \"qbank\": \(finding.message)") }
  }
}
