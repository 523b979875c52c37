/// A line of facts that an editor shows above a part of a document.
package struct CodeLens: Sendable, Hashable {
  package enum Subject: Sendable, Hashable {
    /// The whole bank.
    case bank
    /// The question at that place in the list, from 0.
    case question(Int)
  }

  package var subject: Subject
  /// What it stands above.
  package var range: Range<Int>

  package init(_ subject: Subject, _ range: Range<Int>) {
    self.subject = subject
    self.range = range
  }
}
