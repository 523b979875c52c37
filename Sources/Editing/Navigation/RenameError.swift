/// Why something cannot be renamed.
package enum RenameError: Error, Sendable, Hashable {
  /// Nothing at the place has a name that can be changed everywhere.
  case notRenamable
  /// The name does not do; the sentence says what would.
  case invalid(String)
  /// Something else has the name.
  case taken(String)

  package var sentence: String {
    switch self {
    case .notRenamable: "Nothing here has a name that could be changed everywhere."
    case .invalid(let sentence): sentence
    case .taken(let name): "\"\(name)\" is taken already, and both would be one: choose another name."
    }
  }
}
