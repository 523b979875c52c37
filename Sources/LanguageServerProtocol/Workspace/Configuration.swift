package enum ConfigurationRequest: LSPRequest {
  package static let method = "workspace/configuration"
  package typealias Params = ConfigurationParams
  package typealias Result = [LSPAny]
}

package struct ConfigurationParams: Codable, Hashable, Sendable {
  package var items: [ConfigurationItem]

  package init(items: [ConfigurationItem]) {
    self.items = items
  }
}

package struct ConfigurationItem: Codable, Hashable, Sendable {
  package var scopeUri: String?
  package var section: String?

  package init(scopeUri: String? = nil, section: String?) {
    self.scopeUri = scopeUri
    self.section = section
  }
}

package enum DidChangeConfigurationNotification: LSPNotification {
  package static let method = "workspace/didChangeConfiguration"
  package typealias Params = DidChangeConfigurationParams
}

package struct DidChangeConfigurationParams: Codable, Hashable, Sendable {
  @Tolerant package var settings: LSPAny?
}
