import SourceText
import Syntax
import TestSupport

/// A text under edits, whose tree is always made from the one before, and checked against a full parse.
struct EditSession {
  private(set) var text: SourceText
  private(set) var tree: SyntaxTree
  /// What takes the edits back, the last one last.
  private var history: [(range: Range<Int>, replacement: [UInt8])] = []

  init(_ string: String, as format: SyntaxFormat) {
    text = SourceText(string)
    tree = SyntaxTree.parse(text, as: format)
  }

  /// Makes `steps` random edits, of which some are taken back; describes the first that gives another tree than a full
  /// parse, or one that is not sound, or makes a question anew that it does not touch. Nil where all is well.
  mutating func firstProblem(in steps: Int, _ sampler: inout EditSampler) -> String? {
    for step in 0..<steps {
      let before = text
      let isUndo = !history.isEmpty && Int.random(in: 0..<6, using: &sampler.random) == 0
      let edit = isUndo ? history.removeLast() : sampler.next(Array(text.bytes))
      if !isUndo {
        let changed = edit.range.lowerBound..<edit.range.lowerBound + edit.replacement.count
        history.append((changed, Array(text.slice(edit.range))))
      }
      let problems = replace(edit.range, with: edit.replacement)
      guard problems.isEmpty else {
        let changed = String(decoding: edit.replacement, as: UTF8.self).debugDescription
        return "step \(step), \(edit.range) by \(changed) in\n\(before.string(0..<before.count))\n\(problems)"
      }
    }
    return nil
  }

  /// Makes one edit and returns what is wrong then.
  mutating func replace(_ range: Range<Int>, with replacement: [UInt8]) -> [String] {
    text = text.replacing(range, with: replacement)
    let old = tree
    tree = old.reparsed(text, edited: range, newLength: replacement.count)
    return IncrementalCheck.differences(tree, from: SyntaxTree.parse(text, as: tree.format))
      + IncrementalCheck.lostItems(tree, old: old, edit: range, growth: replacement.count - range.count)
      + TreeCheck.problems(of: tree)
  }
}
