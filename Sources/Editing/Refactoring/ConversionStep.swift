/// What a conversion changes of how questions are written.
enum ConversionStep: Sendable, Hashable, CaseIterable {
  /// All of the others but `answerField`.
  case native
  /// The key in a field such as `answer` becomes flags on the options.
  case flags
  /// Options that are strings, or a map of letters, become a list of mappings.
  case options
  /// Fields get the names that the schema has.
  case fieldNames
  /// Flags on the options become the field `answer`.
  case answerField

  /// What it is called for every question of the bank.
  var titleForAll: String {
    switch self {
    case .native: "Convert every question to the native form"
    case .flags: "Mark the key on the options of every question"
    case .options: "Write the options of every question as a list with \"text\""
    case .fieldNames: "Rename the fields of every question as the schema has them"
    case .answerField: "Write the key of every question as \"answer\""
    }
  }
}
