import SourceText
import Syntax

/// How many bytes a second are read.
enum FullParse {
  static func run(_ samples: [Sample]) {
    for sample in samples.isEmpty ? Sample.made(10_000) : samples { measure(sample) }
  }

  private static func measure(_ sample: Sample) {
    let text = SourceText(sample.bytes)
    var nodes = 0
    let times = Stopwatch.times(7) {
      let tree = SyntaxTree.parse(text, as: sample.format)
      nodes = tree.items.reduce(tree.skeleton.nodes.count) { $0 + $1.nodes.count }
    }
    let megabytes = Double(text.count) / 1e6
    let best = megabytes / (times.first ?? 1)
    let median = megabytes / (times[times.count / 2])
    Figures.show(
      "  \(sample.name): \(text.count / 1_000) KB, \(nodes) nodes, \(Int(median)) MB/s at the median, \(Int(best)) at best"
    )
  }
}
