/// What reporters know besides the findings.
struct ReportContext: Sendable {
  var neighbours: Neighbours
  /// What the findings are in, for sentences: "question bank".
  var noun: String
  var style = TextStyle.plain
  /// What makes the command fail.
  var threshold = Threshold()
}

/// How the output looks.
struct TextStyle: Sendable {
  /// Whether the source line is shown, with a caret.
  var showsSource: Bool
  var usesColour: Bool
  /// The columns that a source line may take.
  var width: Int

  static let plain = TextStyle(showsSource: false, usesColour: false, width: 100)
}
