import SourceText
import Synchronization
import Workspace

/// The texts of other documents that findings point to, each read once.
final class TextMemo: Sendable {
  private let workspace: WorkspaceSnapshot
  private let texts = Mutex<[String: SourceText?]>([:])

  init(_ workspace: WorkspaceSnapshot) {
    self.workspace = workspace
  }

  /// nil where there is nothing to read.
  func text(_ path: String) -> SourceText? {
    texts.withLock { texts in
      if let known = texts[path] { return known }
      let text = workspace.text(path)
      texts[path] = .some(text)
      return text
    }
  }
}
