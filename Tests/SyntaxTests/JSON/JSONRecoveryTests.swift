import SourceText
import Syntax
import TestSupport
import Testing

struct JSONRecoveryTests {
  @Test(arguments: TestBank.layouts)
  func linesDeleted(layout: Int) {
    let tree = SyntaxTree.parse(SourceText(TestBank.json(12, layout: layout)), as: .json)
    var recovery = Recovery()
    for line in Recovery.lines(tree.text) where layout % 4 != 3 { recovery.remove(line, from: tree) }
    // With all lines in one column, little tells an item from its options.
    #expect(recovery.share >= (layout % 4 == 2 ? 0.94 : 0.98), "\(recovery.losses)")
  }

  @Test(arguments: TestBank.layouts)
  func charactersDeleted(layout: Int) {
    let tree = SyntaxTree.parse(SourceText(TestBank.json(5, layout: layout)), as: .json)
    var recovery = Recovery()
    for place in 0..<tree.text.count { recovery.remove(place..<place + 1, from: tree) }
    #expect(recovery.share >= 0.97, "\(recovery.losses)")
  }

  @Test(arguments: TestBank.layouts)
  func prefixes(layout: Int) {
    let tree = SyntaxTree.parse(SourceText(TestBank.json(5, layout: layout)), as: .json)
    var recovery = Recovery()
    for place in 0..<tree.text.count { recovery.remove(place..<tree.text.count, from: tree) }
    #expect(recovery.share == 1, "\(recovery.losses)")
  }
}
