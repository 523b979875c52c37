import Findings
import SourceText
import Syntax

/// What was found in one state of a bank that takes all of its questions to tell. It is looked for when the writer
/// pauses; until then it moves along with the text.
struct BankOverview: Sendable {
  /// The state of the text.
  let tree: SyntaxTree
  /// In order of place.
  let findings: [Finding]
  /// The messages of findings that many questions have, which are told once.
  let sharedMessages: Set<String>

  init(_ tree: SyntaxTree, _ findings: [Finding], sharedMessages: Set<String>) {
    self.tree = tree
    self.findings = findings
    self.sharedMessages = sharedMessages
  }

  /// The findings in a later state of the text, without those whose words have changed; their fixes only where they are
  /// wanted, as a fix may be for thousands of places.
  func findings(in later: SyntaxTree, withFixes: Bool) -> [Finding] {
    guard later !== tree else { return findings }
    guard let motion = TextMotion(from: tree, to: later) else { return [] }
    return findings.compactMap { finding in
      guard let range = motion.range(of: finding.range) else { return nil }
      var finding = finding
      finding.fixes = withFixes ? finding.fixes.compactMap(motion.fix) : []
      finding.range = range
      finding.related = finding.related.compactMap { place in
        guard place.document == nil else { return place }
        guard let range = motion.range(of: place.range) else { return nil }
        return RelatedPlace(range, place.message)
      }
      return finding
    }
  }
}

/// Where places of one state of a bank's text are in another one.
fileprivate struct TextMotion {
  let old: SyntaxTree
  let new: SyntaxTree
  private let oldHole: SyntaxTree.Hole
  private let newHole: SyntaxTree.Hole
  /// The chunks that differ.
  private let chunks: (old: Range<Int>, new: Range<Int>)
  /// Their bytes, from the start of the list.
  private let bytes: (old: Range<Int>, new: Range<Int>)

  /// nil for texts without a long list.
  init?(from old: SyntaxTree, to new: SyntaxTree) {
    guard let oldHole = old.hole, let newHole = new.hole else { return nil }
    (self.old, self.new, self.oldHole, self.newHole) = (old, new, oldHole, newHole)
    chunks = new.items.difference(from: old.items) { $0 === $1 }
    bytes = (Self.bytes(chunks.old, of: old), Self.bytes(chunks.new, of: new))
  }

  private static func bytes(_ run: Range<Int>, of tree: SyntaxTree) -> Range<Int> {
    func start(_ index: Int) -> Int { tree.items.element(at: index)?.before.bytes ?? tree.holeWidth }
    return start(run.lowerBound)..<start(run.upperBound)
  }

  /// The same words in the new text; nil where they are others now.
  func range(of range: Range<Int>) -> Range<Int>? {
    guard let moved = moved(range), old.text.slice(range).elementsEqual(new.text.slice(moved)) else { return nil }
    return moved
  }

  /// The fix with its edits at their new places; nil where one of them has none.
  func fix(_ fix: Fix) -> Fix? {
    var fix = fix
    for index in fix.edits.indices {
      guard let range = range(of: fix.edits[index].range) else { return nil }
      fix.edits[index].range = range
    }
    return fix
  }

  private func moved(_ range: Range<Int>) -> Range<Int>? {
    let inList = range.shifted(by: -oldHole.offset)
    guard inList.lowerBound >= 0, inList.upperBound <= old.holeWidth else {
      guard old.skeleton === new.skeleton else { return nil }
      let isBefore = inList.lowerBound < 0
      return isBefore ? range : range.shifted(by: new.holeWidth - old.holeWidth)
    }
    if inList.upperBound <= bytes.old.lowerBound { return inList.shifted(by: newHole.offset) }
    if inList.lowerBound >= bytes.old.upperBound {
      return inList.shifted(by: newHole.offset + bytes.new.upperBound - bytes.old.upperBound)
    }
    guard chunks.old.count == chunks.new.count, let found = old.items.find(inList.lowerBound, by: { $0.bytes }),
      let other = new.items.element(at: found.index - chunks.old.lowerBound + chunks.new.lowerBound)
    else { return nil }
    return inList.shifted(by: newHole.offset + other.before.bytes - found.before.bytes)
  }
}
