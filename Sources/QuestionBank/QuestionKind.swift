/// What a question asks its reader to do, by its field `type`.
package enum QuestionKind: Sendable, Hashable {
  /// Choose among options: what a bank without types holds.
  case choice
  /// Choose one: a type that says so.
  case singleChoice
  /// Choose as many as are right: a type that says so.
  case multipleChoice
  /// Write, order, match, give a number: nothing that the rules on options and keys are about.
  case other

  /// The kind that the text of a `type` field names. Types that are used for both kinds of choice
  /// (`multiple_choice`, `multiple`) say no more than that there is one.
  package init(type: String) {
    self = Self.kinds[Word(FieldAliases.folded(type))] ?? .choice
  }

  private static let kinds = WordTable(
    [
      (.singleChoice, ["single", "schoice", "singlechoice", "singleselect", "singleanswer", "radio"]),
      (
        .multipleChoice,
        [
          "multi", "mchoice", "multiselect", "multiplechoices", "multipleselect", "multipleresponse", "multipleanswer",
          "multipleanswers", "manychoice", "ma", "checkbox",
        ]
      ),
      (
        .other,
        [
          "essay", "matching", "match", "ordering", "order", "numeric", "numerical", "shorttext", "shortanswer",
          "string", "fill", "fillintheblank", "fillinblank", "cloze", "open", "openended", "text", "header", "code",
          "dragdrop", "hotspot", "simulation",
        ]
      ),
    ].flatMap { (kind: QuestionKind, types: [Word]) in types.map { ($0, kind) } })
}
