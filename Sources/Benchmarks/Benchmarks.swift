/// Prints how fast texts are parsed, what a tree needs, what damage spoils, and what hostile texts cost.
///
/// `swift run -c release Benchmarks [SECTION…] [FILE…]`: without sections all of them, without files on banks made in
/// memory. Files are read by `speed`, `memory`, `recovery`, `twins`, `rules` and `names`.
@main
struct Benchmarks {
  private static let sections: [(name: String, title: String, run: @Sendable ([Sample]) -> Void)] = [
    ("speed", "full parse", FullParse.run),
    ("memory", "memory of a full parse, the text included", Memory.run),
    ("typing", "one character typed, line index included", Typing.run),
    ("recovery", "questions that keep their nodes and findings", RecoveryTable.run),
    ("twins", "search for near-duplicates", NearDuplicates.run),
    ("rules", "all rules, after parsing", RuleSpeed.run),
    ("names", "product names", ProductNames.run),
    ("limits", "hostile texts: tree and findings; and a walk that decodes values", Limits.run),
  ]

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let names = Set(sections.map(\.name))
    let chosen = arguments.filter(names.contains)
    let samples = arguments.filter { !names.contains($0) }.compactMap(Sample.init(path:))
    for section in sections where chosen.isEmpty || chosen.contains(section.name) {
      Figures.show(section.title)
      section.run(samples)
    }
  }
}
