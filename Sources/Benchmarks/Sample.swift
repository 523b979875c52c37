import Syntax

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

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
