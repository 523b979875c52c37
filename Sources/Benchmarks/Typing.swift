import SourceText
import Syntax

/// How long a keystroke takes: letters typed into questions all over a text, one tree after the other.
enum Typing {
  static func run(_: [Sample]) {
    for format in [SyntaxFormat.json, .yaml] {
      for count in [1_000, 10_000, 100_000] {
        measure("\(format.rawValue), \(count) questions", MadeBank.text(count, as: format), as: format)
      }
    }
    // Here there is no list to take apart: each keystroke reads the whole text.
    measure("yaml, 1,000 questions in one flow list", MadeBank.flowList(1_000), as: .yaml)
    measure("json, 1,000 questions under their names", MadeBank.named(1_000), as: .json)
  }

  private static func measure(_ name: String, _ bytes: [UInt8], as format: SyntaxFormat) {
    var text = SourceText(bytes)
    var tree = SyntaxTree.parse(text, as: format)
    let places = (0..<200).compactMap { step in MadeBank.placeInText(text, from: text.count / 201 * (step + 1)) }
    var step = 0
    var line = 0
    let times = Stopwatch.times(places.count) {
      let place = places[step] + step
      text = text.replacing(place..<place, with: "x")
      tree = tree.reparsed(text, edited: place..<place, newLength: 1)
      line += text.position(at: place, encoding: .utf16).line
      step += 1
    }
    let median = times[times.count / 2] * 1e6
    let worst = (times.last ?? 0) * 1e6
    Figures.show("  \(name), \(bytes.count / 1_000) KB: \(Int(median)) µs at the median, \(Int(worst)) at worst")
  }
}
