import LanguageServerProtocol

/// A command that clients run by its name.
protocol ServerCommand: SendableMetatype {
  static var name: String { get }
  /// Throws a `ResponseError` for arguments that it cannot use.
  static func run(_ arguments: [LSPAny], in view: WorkspaceView) throws -> LSPAny
}
