package enum ShutdownRequest: LSPRequest {
  package static let method = "shutdown"
  package typealias Params = NoParams
  package typealias Result = NullResult
}

package enum ExitNotification: LSPNotification {
  package static let method = "exit"
  package typealias Params = NoParams
}
