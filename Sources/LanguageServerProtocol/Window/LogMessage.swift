package enum LogMessageNotification: LSPNotification {
  package static let method = "window/logMessage"
  package typealias Params = LogMessageParams
}

package struct LogMessageParams: Codable, Hashable, Sendable {
  package var type: MessageType
  package var message: String

  package init(type: MessageType, message: String) {
    self.type = type
    self.message = message
  }
}

package enum MessageType: Int, Codable, Hashable, Sendable {
  case error = 1
  case warning = 2
  case info = 3
  case log = 4
}
