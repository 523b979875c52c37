import Findings
import SourceText

/// A refactoring as it is offered. What takes a reading of the whole bank is made, and proved, when it is chosen: a writer
/// who asks what can be done waits for none of them.
package struct RefactoringOffer {
  package let kind: Refactoring.Kind
  package let title: String
  /// The files that it makes, as `Refactoring.NewFile.ending` names them.
  package let newFileEndings: [String]
  /// The paths of the other documents that it changes.
  package let otherDocuments: [String]
  private let isSafe: Bool
  private let makeEdits: () -> Made?

  /// What a refactoring does.
  struct Made {
    var edits: [TextEdit]
    var elsewhere: [String: [TextEdit]] = [:]
    var newFiles: [Refactoring.NewFile] = []
  }

  /// `make` returns nil where the text that comes of it would not say what it should.
  init(
    _ kind: Refactoring.Kind, _ title: String, isSafe: Bool = false, newFileEndings: [String] = [],
    otherDocuments: [String] = [], _ make: @escaping () -> Made?
  ) {
    self.kind = kind
    self.title = title
    self.isSafe = isSafe
    self.newFileEndings = newFileEndings
    self.otherDocuments = otherDocuments
    makeEdits = make
  }

  /// What is made already.
  init(_ kind: Refactoring.Kind, _ fix: Fix) {
    self.init(kind, fix.title, isSafe: fix.isSafe) { Made(edits: fix.edits) }
  }

  /// The refactoring itself; nil where it cannot be shown to keep what the questions say.
  package func made() -> Refactoring? {
    guard let made = makeEdits() else { return nil }
    return Refactoring(kind, Fix(title, isSafe: isSafe, made.edits, elsewhere: made.elsewhere), made.newFiles)
  }
}
