package enum ShowMessageNotification: LSPNotification {
  package static let method = "window/showMessage"
  package typealias Params = LogMessageParams
}
