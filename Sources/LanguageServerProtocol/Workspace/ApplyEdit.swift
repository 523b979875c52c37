package enum ApplyWorkspaceEditRequest: LSPRequest {
  package static let method = "workspace/applyEdit"
  package typealias Params = ApplyWorkspaceEditParams
  package typealias Result = ApplyWorkspaceEditResult
}

package struct ApplyWorkspaceEditParams: Codable, Hashable, Sendable {
  package var label: String?
  package var edit: WorkspaceEdit

  package init(label: String?, edit: WorkspaceEdit) {
    self.label = label
    self.edit = edit
  }
}

package struct ApplyWorkspaceEditResult: Codable, Hashable, Sendable {
  package var applied: Bool
  @Tolerant package var failureReason: String?
}
