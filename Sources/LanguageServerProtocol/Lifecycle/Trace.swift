package enum TraceValue: String, Codable, Hashable, Sendable {
  case off, messages, verbose
}

package enum SetTraceNotification: LSPNotification {
  package static let method = "$/setTrace"
  package typealias Params = SetTraceParams
}

package struct SetTraceParams: Codable, Hashable, Sendable {
  package var value: TraceValue
}

package enum LogTraceNotification: LSPNotification {
  package static let method = "$/logTrace"
  package typealias Params = LogTraceParams
}

package struct LogTraceParams: Codable, Hashable, Sendable {
  package var message: String
  package var verbose: String?

  package init(message: String, verbose: String? = nil) {
    self.message = message
    self.verbose = verbose
  }
}
