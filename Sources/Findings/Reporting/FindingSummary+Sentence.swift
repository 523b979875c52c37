extension FindingSummary {
  /// What was found, in how much; `noun` is what the files are called.
  package func sentence(_ noun: String) -> String {
    guard files > 0 else { return "No \(noun)s found." + rest }
    var scope = Self.counted(files, noun)
    if questions > 0 { scope += " (\(Self.counted(questions, "question")))" }
    guard findings > 0 else { return "Nothing found in \(scope)." + rest }
    let parts = [
      (errors, "error"), (warnings, "warning"), (informations, "information"), (hints, "hint"),
    ]
    let counted = parts.filter { $0.0 > 0 }
      .map { $0.1 == "information" ? "\($0.0) information" : Self.counted($0.0, $0.1) }
    return "\(counted.joined(separator: ", ")) in \(scope)." + rest
  }

  /// What was done besides.
  private var rest: String {
    var rest = ""
    if fixed > 0 { rest += " \(Self.counted(fixed, "finding")) fixed." }
    if known > 0 { rest += " \(Self.counted(known, "finding")) of the baseline left out." }
    return rest
  }

  private static func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
