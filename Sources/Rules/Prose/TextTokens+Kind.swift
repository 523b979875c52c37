import QuestionBank

extension TextTokens.Token.Kind {
  /// Compiled into each rule: the one that is made for the type in its own module is called through a table.
  static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.word, .word), (.sign, .sign), (.lineBreak, .lineBreak): true
    default: false
    }
  }

  static func != (left: Self, right: Self) -> Bool { !(left == right) }
}
