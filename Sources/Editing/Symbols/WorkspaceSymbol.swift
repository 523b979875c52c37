/// A question found anywhere in the workspace.
package struct WorkspaceSymbol: Sendable, Hashable {
  /// The id and the first words of the stem.
  package var name: String
  /// Of the bank.
  package var path: String
  package var range: Range<Int>
}
