extension UnifiedDiff {
  /// The diff for standard output: as it is, and on a terminal with colours and without control characters.
  var shown: String {
    guard Terminal.isTerminal(1) else { return text() }
    return text { line, sign in
      let colours: [Character: String] = ["f": "1", "@": "36", "-": "31", "+": "32"]
      guard Terminal.allowsColour, let colour = colours[sign] else { return line.printable }
      return "\u{1B}[\(colour)m\(line.printable)\u{1B}[0m"
    }
  }
}
