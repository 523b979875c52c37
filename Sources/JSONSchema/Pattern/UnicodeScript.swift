/// A script, as an index into the table of scripts.
struct UnicodeScript: Hashable, Sendable {
  private var index: Int
  private var withExtensions: Bool

  /// The script with the long or short `name` (`Greek`, `Grek`).
  static func named(_ name: String, withExtensions: Bool) -> UnicodeScript? {
    table.indices[name].map { UnicodeScript(index: $0, withExtensions: withExtensions) }
  }

  func contains(_ scalar: UInt32) -> Bool {
    let entry = Self.table.entries[index]
    return entry.script.rangesContain(scalar) || withExtensions && entry.extensions.rangesContain(scalar)
  }

  private struct Table: Sendable {
    var entries: [(script: ScalarSet, extensions: ScalarSet)] = []
    var indices: [String: Int] = [:]
  }

  private static let table: Table = {
    var table = Table()
    var current: (index: Int, isExtension: Bool) = (0, false)
    for line in UnicodeScriptData.text.split(separator: "\n") {
      var words = line.split(separator: " ")
      if !line.hasPrefix(" ") {
        if line.hasPrefix("+") {
          current = (table.indices[String(words.removeFirst().dropFirst())] ?? 0, true)
        } else {
          current = (table.entries.count, false)
          table.entries.append((ScalarSet(), ScalarSet()))
          for name in words.prefix(2) { table.indices[String(name)] = current.index }
          words.removeFirst(2)
        }
      }
      let ranges = words.compactMap(range)
      if current.isExtension {
        table.entries[current.index].extensions = table.entries[current.index].extensions.union(ScalarSet(ranges))
      } else {
        table.entries[current.index].script = table.entries[current.index].script.union(ScalarSet(ranges))
      }
    }
    return table
  }()

  private static func range(_ word: Substring) -> ClosedRange<UInt32>? {
    let limits = word.split(separator: "-").compactMap { UInt32($0, radix: 16) }
    guard let first = limits.first, let last = limits.last, first <= last else { return nil }
    return first...last
  }
}
