package enum RegisterCapabilityRequest: LSPRequest {
  package static let method = "client/registerCapability"
  package typealias Params = RegistrationParams
  package typealias Result = NullResult
}

package struct RegistrationParams: Codable, Hashable, Sendable {
  package var registrations: [Registration]

  package init(registrations: [Registration]) {
    self.registrations = registrations
  }
}

/// A method that the server asks for after `initialize`.
package struct Registration: Codable, Hashable, Sendable {
  package var id: String
  package var method: String
  package var registerOptions: LSPAny?

  package init(id: String, method: String, registerOptions: LSPAny?) {
    self.id = id
    self.method = method
    self.registerOptions = registerOptions
  }
}
