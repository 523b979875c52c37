import SourceText
import Syntax
import TestSupport

/// One input of the fuzzer: a text, and in its last bytes an edit of it.
struct FuzzInput {
  private let text: SourceText
  private let edit: Range<Int>
  private let replacement: [UInt8]

  init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let numbers = bytes.suffix(6).map { Int($0) }
    text = SourceText(bytes)
    guard numbers.count == 6 else {
      edit = 0..<0
      replacement = []
      return
    }
    let place = (numbers[0] << 8 | numbers[1]) % (bytes.count + 1)
    edit = place..<min(bytes.count, place + numbers[2] % 32)
    // What is put in is another piece of the text, as in a paste; its end has the numbers, which look like anything.
    let source = (numbers[3] << 8 | numbers[4]) % bytes.count
    replacement = Array(bytes[source..<min(bytes.count, source + numbers[5] % 32)])
  }

  /// 0, as libFuzzer wants it. Ends the process where something does not hold.
  func check(as formats: [SyntaxFormat]) -> CInt {
    for format in formats {
      let tree = SyntaxTree.parse(text, as: format)
      expect(TreeCheck.problems(of: tree) + ValueWalk.problems(of: tree), "\(format)")
      _ = Formatting.edits(of: tree)
      let edited = text.replacing(edit, with: replacement)
      let new = tree.reparsed(edited, edited: edit, newLength: replacement.count)
      expect(
        IncrementalCheck.differences(new, from: SyntaxTree.parse(edited, as: format)) + TreeCheck.problems(of: new),
        "\(format), \(edit) by \(replacement)")
      let changed = edit.lowerBound..<edit.lowerBound + replacement.count
      let back = new.reparsed(text, edited: changed, newLength: edit.count)
      expect(IncrementalCheck.differences(back, from: tree), "\(format), \(edit) by \(replacement) taken back")
    }
    return 0
  }

  private func expect(_ problems: [String], _ what: String) {
    if !problems.isEmpty { fatalError("\(what): \(problems.prefix(5))") }
  }
}
