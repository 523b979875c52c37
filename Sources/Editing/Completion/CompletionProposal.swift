import SourceText

/// Something that may be written at the cursor.
package struct CompletionProposal: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case key
    case value
    case enumMember
    case domain
    case product
    case former
    /// The name of something that stands elsewhere.
    case reference
    /// Several lines with blanks.
    case template
  }

  package var label: String
  package var kind: Kind
  /// A short text beside the label.
  package var detail: String?
  package var explanation: Explanation
  /// What is replaced, and by what.
  package var edit: TextEdit
  /// What is compared with what is typed, where that is not the label.
  package var filter: String?
  /// The text of `edit` with its blanks, for editors that lead through them.
  package var template: CompletionTemplate?
  /// Is it out of use, though known?
  package var isDeprecated = false

  package init(
    _ label: String, _ kind: Kind, detail: String? = nil, explanation: Explanation = Explanation(), edit: TextEdit,
    filter: String? = nil
  ) {
    self.label = label
    self.kind = kind
    self.detail = detail
    self.explanation = explanation
    self.edit = edit
    self.filter = filter
  }
}
