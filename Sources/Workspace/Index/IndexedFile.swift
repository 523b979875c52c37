import QuestionBank
import Rules

/// What is kept of a file that nobody has open: what it takes to say what it is, and what other files must know of it.
package struct IndexedFile: Sendable {
  package var path: String { traits.path }
  /// The same for every path that leads to the file.
  let identity: FileIdentity
  let traits: DocumentTraits
  /// Its questions; nil where it does not look like a bank, and was not asked, and while the file is open.
  private(set) var questions: BankDigest?
  /// How many questions it has, as far as they were read.
  let questionCount: Int
  /// The URIs that it gives itself, where it looks like a schema.
  let schemas: [SchemaIdentity]

  /// `isBank`: whether the configuration makes a bank of what does not look like one.
  init(_ document: Document, identity: FileIdentity, isBank: (DocumentTraits) -> Bool) {
    self.identity = identity
    traits = DocumentTraits(document)
    schemas = traits.looksLikeBank ? [] : SchemaIdentity.all(in: document)
    let isRead = traits.looksLikeBank || isBank(traits)
    questions = isRead ? document.tree.root.map { BankDigest(of: Bank($0)) } ?? BankDigest() : nil
    questionCount = questions?.count ?? 0
  }

  /// The file is open: its questions are known of the document.
  mutating func forgetQuestions() { questions = nil }
}
