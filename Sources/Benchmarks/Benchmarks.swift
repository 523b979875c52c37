import SourceText
import Syntax

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(ucrt)
  import ucrt
#endif

/// Prints how fast texts are parsed, and parsed again after a keystroke.
///
/// `swift run -c release Benchmarks [FILE…]`: full parses of the files; without files, both on banks made in memory.
@main
struct Benchmarks {
  static func main() {
    let files = CommandLine.arguments.dropFirst()
    print("full parse")
    if files.isEmpty {
      for format in [SyntaxFormat.json, .yaml] {
        full("made, 10,000 questions, \(format.rawValue)", MadeBank.text(10_000, as: format), as: format)
      }
    }
    for path in files {
      guard let data = FileManager.default.contents(atPath: path) else {
        print("  \(path) cannot be read")
        continue
      }
      full(path, [UInt8](data), as: SyntaxFormat(path: path) ?? .json)
    }
    guard files.isEmpty else { return }
    print("one character typed, line index included")
    for format in [SyntaxFormat.json, .yaml] {
      for count in [1_000, 10_000, 100_000] { typing(count, as: format) }
    }
  }

  private static func full(_ name: String, _ bytes: [UInt8], as format: SyntaxFormat) {
    let text = SourceText(bytes)
    var nodes = 0
    let times = Stopwatch.times(7) {
      let tree = SyntaxTree.parse(text, as: format)
      nodes = tree.items.reduce(tree.skeleton.nodes.count) { $0 + $1.nodes.count }
    }
    let best = Double(bytes.count) / 1e6 / (times.first ?? 1)
    let median = Double(bytes.count) / 1e6 / (times[times.count / 2])
    print(
      "  \(name): \(bytes.count / 1_000) KB, \(nodes) nodes, \(Int(median)) MB/s at the median, \(Int(best)) at best")
  }

  /// Types letters into questions all over the text, one tree after the other.
  private static func typing(_ count: Int, as format: SyntaxFormat) {
    var text = SourceText(MadeBank.text(count, as: format))
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
    print("  \(format.rawValue), \(count) questions: \(Int(median)) µs at the median, \(Int(worst)) at worst")
  }
}

enum Stopwatch {
  /// The seconds of processor time that each of `count` runs takes, sorted: what a busy machine does not change.
  static func times(_ count: Int, _ body: () -> Void) -> [Double] {
    (0..<max(1, count)).map { _ in
      let start = clock()
      body()
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }.sorted()
  }
}
