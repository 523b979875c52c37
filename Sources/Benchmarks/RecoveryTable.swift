import SourceText
import Syntax
import TestSupport

/// How many questions keep their nodes and findings when a text is damaged elsewhere.
enum RecoveryTable {
  static func run(_ samples: [Sample]) {
    let long = samples.isEmpty ? Sample.made(100) : samples
    for sample in long {
      let tree = SyntaxTree.parse(SourceText(sample.bytes), as: sample.format)
      var random = SplitMix64(seed: 1)
      var prefixes = Recovery()
      for _ in 0..<2_000 {
        prefixes.remove(Int.random(in: 0..<tree.text.count, using: &random)..<tree.text.count, from: tree)
      }
      show("\(sample.name): 2,000 random prefixes", prefixes)
      var lines = Recovery()
      for line in Recovery.lines(tree.text) { lines.remove(line, from: tree) }
      show("\(sample.name): each line deleted", lines)
    }
    for sample in samples.isEmpty ? Sample.made(3) : [] {
      let tree = SyntaxTree.parse(SourceText(sample.bytes), as: sample.format)
      var prefixes = Recovery()
      for end in 0..<tree.text.count { prefixes.remove(end..<tree.text.count, from: tree) }
      show("\(sample.name): every prefix", prefixes)
    }
  }

  private static func show(_ name: String, _ recovery: Recovery) {
    let percent = (recovery.share * 100_000).rounded() / 1_000
    Figures.show(
      "  \(name): \(recovery.damages) texts, \(recovery.kept) of \(recovery.all) questions kept, \(percent) %")
    for loss in recovery.losses.prefix(3) { Figures.show("    lost: \(loss)") }
  }
}
