extension EditingContext {
  /// The outline of the document: the questions of a bank, the keys of anything else.
  package var outline: [OutlineItem] {
    guard let root = tree.root else { return [] }
    return kind == .bank ? BankOutline.items(of: root) : DocumentOutline.items(of: root)
  }
}
