import LanguageServerProtocol

/// Answers a request on the session's thread, in order, and may change the session.
protocol MutatingRequestHandler: SendableMetatype {
  associatedtype Request: LSPRequest
  static func handle(_ params: Request.Params, in session: Session) throws -> Request.Result
}

/// Answers a request on a worker, from an immutable snapshot. Can be cancelled.
protocol SnapshotRequestHandler: SendableMetatype {
  associatedtype Request: LSPRequest where Request.Params: DocumentParams
  /// Is the result worth nothing once the document has changed? Then the reply is `ContentModified`. Right for edits
  /// that carry no version of the text that they are for.
  static var needsSameVersion: Bool { get }
  static func handle(_ params: Request.Params, in snapshot: DocumentSnapshot) throws -> Request.Result
}

extension SnapshotRequestHandler {
  static var needsSameVersion: Bool { false }
}

/// Answers a request that is about no one document, on a worker, from an immutable snapshot. Can be cancelled.
protocol WorkspaceRequestHandler: SendableMetatype {
  associatedtype Request: LSPRequest
  static func handle(_ params: Request.Params, in view: WorkspaceView) throws -> Request.Result
}

/// Takes a notification on the session's thread, in order.
protocol NotificationHandler: SendableMetatype {
  associatedtype Notification: LSPNotification
  static func handle(_ params: Notification.Params, in session: Session) throws
}
