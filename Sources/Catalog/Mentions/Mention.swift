/// A place in a text where a product is named.
package struct Mention: Sendable, Hashable {
  /// The bytes of the name in the text.
  package let range: Range<Int>
  /// The index of the entry with this text; the table's `siblings` are the others, where products share a name.
  let entry: Int
  package let form: MentionForm
}

/// How a mention is written.
package enum MentionForm: Sendable, Hashable {
  /// As the catalogue has it.
  case exact
  /// With capitals more or elsewhere that style allows: a title, a line of capitals.
  case styled
  /// With a word in the wrong case: Tensorflow.
  case miscased
  /// All in small letters, as an identifier would be: tensorflow.
  case lowercase
}
