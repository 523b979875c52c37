import LanguageServerProtocol

/// Where a session stands, and what it takes there.
enum Lifecycle: Equatable {
  case uninitialized
  case running
  case shutDown
  /// With the exit code of the process.
  case ended(Int32)

  /// Why a request is not taken now; `nil` where it is.
  func refusal(ofRequest method: String) -> ResponseError? {
    switch self {
    case .uninitialized where method != InitializeRequest.method:
      ResponseError(.serverNotInitialized, "\"\(method)\" came before \"initialize\".")
    case .running where method == InitializeRequest.method:
      ResponseError(.invalidRequest, "\"initialize\" came a second time.")
    case .shutDown, .ended:
      ResponseError(.invalidRequest, "\"\(method)\" came after \"shutdown\".")
    default:
      nil
    }
  }

  /// Is a notification taken now? `exit` always is.
  func accepts(notification method: String) -> Bool {
    self == .running || method == ExitNotification.method
  }

  /// 0 after `shutdown`, else 1, as the protocol asks.
  var exitCode: Int32 {
    self == .shutDown ? 0 : 1
  }
}
