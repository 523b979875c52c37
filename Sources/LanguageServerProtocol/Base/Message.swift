/// A request of the protocol: its method, what it carries and what answers it.
package protocol LSPRequest: SendableMetatype {
  static var method: String { get }
  associatedtype Params: Codable & Sendable
  associatedtype Result: Codable & Sendable
}

/// A notification of the protocol: its method and what it carries.
package protocol LSPNotification: SendableMetatype {
  static var method: String { get }
  associatedtype Params: Codable & Sendable
}

/// Parameters of messages that have none. Anything is accepted: clients send `null`, `{}` or leave them out.
package struct NoParams: Codable, Hashable, Sendable {
  package init() {}
  package init(from decoder: any Decoder) {}

  package func encode(to encoder: any Encoder) throws {
    _ = encoder.container(keyedBy: NoKey.self)
  }

  fileprivate enum NoKey: CodingKey {}
}

/// A result that is always `null`.
package struct NullResult: Codable, Hashable, Sendable {
  package init() {}
  package init(from decoder: any Decoder) {}

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encodeNil()
  }
}
