import SourceText

/// Edits of a file as a unified diff, as `patch` and `git apply` read it.
struct UnifiedDiff {
  /// How many unchanged lines stand around a change.
  private static let context = 3

  private let path: String
  /// The old lines, breaks included.
  private let lines: [ArraySlice<UInt8>]
  private var changes: [Change] = []

  /// Old lines and what takes their place.
  fileprivate struct Change {
    var lines: Range<Int>
    var new: [ArraySlice<UInt8>]
  }

  /// `edits` are in order of place and do not overlap; `path` is shown as it is.
  init(_ path: String, _ text: SourceText, _ edits: [TextEdit]) {
    self.path = path
    let bytes = Array(text.bytes)
    lines = Self.lines(of: bytes[...])
    var starts: [Int] = []
    for line in lines { starts.append(line.startIndex) }
    starts.append(bytes.count)
    func line(at offset: Int) -> Int {
      var low = 0
      var high = lines.count
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] <= offset { low = middle + 1 } else { high = middle }
      }
      return max(0, low - 1)
    }
    var groups: [(lines: Range<Int>, edits: [TextEdit])] = []
    for edit in edits {
      let span = line(at: edit.range.lowerBound)..<min(lines.count, line(at: edit.range.upperBound) + 1)
      if let last = groups.last, span.lowerBound < last.lines.upperBound {
        groups[groups.count - 1].lines = last.lines.lowerBound..<max(last.lines.upperBound, span.upperBound)
        groups[groups.count - 1].edits.append(edit)
      } else {
        groups.append((span, [edit]))
      }
    }
    for group in groups {
      let start = starts[group.lines.lowerBound]
      var new: [UInt8] = []
      var place = start
      for edit in group.edits {
        new += bytes[place..<edit.range.lowerBound]
        new += edit.replacement.utf8
        place = edit.range.upperBound
      }
      new += bytes[place..<starts[group.lines.upperBound]]
      let change = Change(lines: group.lines, new: Self.lines(of: new[...])).trimmed(lines)
      guard !change.lines.isEmpty || !change.new.isEmpty else { continue }
      if let last = changes.last, last.lines.upperBound == change.lines.lowerBound {
        changes[changes.count - 1].lines = last.lines.lowerBound..<change.lines.upperBound
        changes[changes.count - 1].new += change.new
      } else {
        changes.append(change)
      }
    }
  }

  var isEmpty: Bool { changes.isEmpty }

  /// The diff; `paint` colours a line by its first sign.
  func text(_ paint: (String, Character) -> String = { line, _ in line }) -> String {
    guard !changes.isEmpty else { return "" }
    let (old, new) = path.hasPrefix("/") ? (path, path) : ("a/\(path)", "b/\(path)")
    var result = paint("--- \(old)", "f") + "\n" + paint("+++ \(new)", "f") + "\n"
    var index = 0
    var shift = 0
    while index < changes.count {
      var end = index + 1
      while end < changes.count,
        changes[end].lines.lowerBound - changes[end - 1].lines.upperBound <= 2 * Self.context
      {
        end += 1
      }
      result += hunk(changes[index..<end], &shift, paint)
      index = end
    }
    return result
  }

  private func hunk(
    _ changes: ArraySlice<Change>, _ shift: inout Int, _ paint: (String, Character) -> String
  ) -> String {
    guard let first = changes.first, let last = changes.last else { return "" }
    let start = max(0, first.lines.lowerBound - Self.context)
    let end = min(lines.count, last.lines.upperBound + Self.context)
    let added = changes.reduce(0) { $0 + $1.new.count - $1.lines.count }
    func place(_ line: Int, _ count: Int) -> String { "\(count == 0 ? line : line + 1),\(count)" }
    let header = "@@ -\(place(start, end - start)) +\(place(start + shift, end - start + added)) @@"
    shift += added
    var result = paint(header, "@") + "\n"
    func put(_ sign: Character, _ line: ArraySlice<UInt8>) {
      let hasBreak = line.last == 0x0A
      let text = String(decoding: hasBreak ? line.dropLast() : line, as: UTF8.self)
      result += paint("\(sign)\(text)", sign) + "\n"
      if !hasBreak { result += "\\ No newline at end of file\n" }
    }
    var index = start
    for change in changes {
      for line in lines[index..<change.lines.lowerBound] { put(" ", line) }
      for line in lines[change.lines] { put("-", line) }
      for line in change.new { put("+", line) }
      index = change.lines.upperBound
    }
    for line in lines[index..<end] { put(" ", line) }
    return result
  }

  private static func lines(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var result: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
      result.append(bytes[start..<end])
      start = end
    }
    return result
  }
}

extension UnifiedDiff.Change {
  /// The change without the lines at its ends that stay.
  fileprivate func trimmed(_ old: [ArraySlice<UInt8>]) -> Self {
    var result = self
    while let line = result.new.first, !result.lines.isEmpty, old[result.lines.lowerBound] == line {
      result.new.removeFirst()
      result.lines = result.lines.dropFirst()
    }
    while let line = result.new.last, !result.lines.isEmpty, old[result.lines.upperBound - 1] == line {
      result.new.removeLast()
      result.lines = result.lines.dropLast()
    }
    return result
  }
}
