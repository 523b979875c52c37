import SourceText
import Syntax
import Workspace

extension EditingContext {
  /// The pages and files that the document names, in order of place: addresses in texts and comments, and the files that
  /// `$schema`, a modeline, a configuration or a `$ref` names, where they exist.
  package func links(in workspace: WorkspaceSnapshot) -> [DocumentLink] {
    (pageLinks + fileLinks(in: workspace)).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private var pageLinks: [DocumentLink] {
    var result: [DocumentLink] = []
    NodeWalk(tree: tree).visit { visit in
      guard visit.node.kind.isScalar || visit.node.kind == .comment, Self.mayHoldAddress(visit.bytes) else { return }
      let text =
        visit.node.kind == .comment
        ? DecodedText(verbatim: Array(visit.bytes), at: visit.range.lowerBound) : visit.value(in: tree).decoded
      for range in WebAddresses.ranges(in: text.bytes) {
        let address = String(decoding: text.bytes[range], as: UTF8.self)
        result.append(DocumentLink(text.sourceRange(range), .page(address)))
      }
    }
    return result
  }

  /// Most texts have no colon with a slash behind it; JSON may write `:\/\/`.
  private static func mayHoldAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard bytes.count > 8 else { return false }
      for index in 4..<bytes.count - 1 where bytes[index] == UInt8(ascii: ":") {
        if bytes[index + 1] == UInt8(ascii: "/") || bytes[index + 1] == UInt8(ascii: "\\") { return true }
      }
      return false
    }
  }

  // MARK: Files

  private func fileLinks(in workspace: WorkspaceSnapshot) -> [DocumentLink] {
    FileReferences(context: self).all.compactMap { reference in
      guard let path = reference.path, workspace.isFile(path) else { return nil }
      return DocumentLink(reference.range, .file(path))
    }
  }
}
