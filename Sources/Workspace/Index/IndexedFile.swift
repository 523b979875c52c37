import QuestionBank
import Rules

/// What is kept of a file that nobody has open: what it takes to say what it is, and what other files must know of it.
package struct IndexedFile: Sendable {
  package var path: String { traits.path }
  /// The same for every path that leads to the file.
  let identity: FileIdentity
  let traits: DocumentTraits
  /// The ids of its questions with their places; nil where it does not look like a bank, and was not asked.
  let questions: [QuestionIdentity]?
  /// What its questions are compared by; nil likewise, and while the file is open.
  var facts: [QuestionFacts]?
  /// The URIs that it gives itself, where it looks like a schema.
  let schemas: [SchemaIdentity]

  /// `isBank`: whether the configuration makes a bank of what does not look like one.
  init(_ document: Document, identity: FileIdentity, isBank: (DocumentTraits) -> Bool) {
    self.identity = identity
    traits = DocumentTraits(document)
    schemas = traits.looksLikeBank ? [] : SchemaIdentity.all(in: document)
    let isRead = traits.looksLikeBank || isBank(traits)
    questions = isRead ? document.tree.root.map(QuestionIdentity.all) ?? [] : nil
    facts = isRead ? document.tree.root.map { Bank($0).questions.map { QuestionFacts($0) } } ?? [] : nil
  }
}
