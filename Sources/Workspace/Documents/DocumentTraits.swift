import QuestionBank

/// What is asked of a document, besides its configuration, to say what it is.
struct DocumentTraits: Sendable, Hashable {
  var path: String
  /// The schema that it asks for itself, as it is written.
  var schemaTarget: String?
  /// Whether it has questions with a text and options.
  var looksLikeBank: Bool

  init(_ document: Document) {
    path = document.path
    schemaTarget = SchemaReference(of: document)?.target
    looksLikeBank = document.tree.documents.contains(where: Bank.looksLikeBank)
  }
}
