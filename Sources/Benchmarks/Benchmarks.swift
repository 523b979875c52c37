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

/// Prints how fast texts are parsed, what a tree needs, what damage spoils, and what hostile texts cost.
///
/// `swift run -c release Benchmarks [SECTION…] [FILE…]`: without sections all of them, without files on banks made in
/// memory. Files are read by `speed`, `memory`, `recovery` and `names`.
@main
struct Benchmarks {
  private static let sections: [(name: String, title: String, run: @Sendable ([Sample]) -> Void)] = [
    ("speed", "full parse", FullParse.run),
    ("memory", "memory of a full parse, the text included", Memory.run),
    ("typing", "one character typed, line index included", Typing.run),
    ("recovery", "questions that keep their nodes and findings", RecoveryTable.run),
    ("twins", "search for near-duplicates", { _ in NearDuplicates.measure() }),
    ("names", "product names", ProductNames.run),
    ("limits", "hostile texts: tree and findings; and a walk that decodes values", Limits.run),
  ]

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let names = Set(sections.map(\.name))
    let chosen = arguments.filter(names.contains)
    let samples = arguments.filter { !names.contains($0) }.compactMap(Sample.init(path:))
    for section in sections where chosen.isEmpty || chosen.contains(section.name) {
      show(section.title)
      section.run(samples)
    }
  }

  /// Prints a line at once, also where the output is a file.
  static func show(_ line: String) {
    print(line)
    fflush(nil)
  }
}

/// A text to measure.
struct Sample {
  var name: String
  var bytes: [UInt8]
  var format: SyntaxFormat

  init(name: String, bytes: [UInt8], format: SyntaxFormat) {
    self.name = name
    self.bytes = bytes
    self.format = format
  }

  init?(path: String) {
    guard let data = FileManager.default.contents(atPath: path) else {
      print("\(path) cannot be read")
      return nil
    }
    self.init(name: path, bytes: [UInt8](data), format: SyntaxFormat(path: path) ?? .json)
  }

  /// Made banks of `count` questions, one in each format.
  static func made(_ count: Int) -> [Sample] {
    [SyntaxFormat.json, .yaml].map {
      Sample(name: "made, \(count) questions, \($0.rawValue)", bytes: MadeBank.text(count, as: $0), format: $0)
    }
  }
}
