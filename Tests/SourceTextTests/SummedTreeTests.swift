import SourceText
import TestSupport
import Testing

fileprivate struct Run: Summed, Equatable {
  var length: Int
  var summary: Length { Length(units: length) }
}

fileprivate struct Length: Summary, Equatable {
  var units: Int
  static var zero: Length { Length(units: 0) }
  static func + (left: Length, right: Length) -> Length { Length(units: left.units + right.units) }
}

@Suite struct SummedTreeTests {
  @Test func anEmptyTreeHasNothing() {
    let tree = SummedTree<Run>()
    #expect(tree.isEmpty)
    #expect(tree.element(at: 0) == nil)
    #expect(tree.find(0, by: \.units) == nil)
    #expect(Array(tree) == [])
  }

  @Test func findsTheElementThatHoldsAPosition() throws {
    let tree = SummedTree((1...100).map { Run(length: $0) })
    let found = try #require(tree.find(3, by: \.units))
    #expect(found.index == 2)
    #expect(found.element == Run(length: 3))
    #expect(found.before == Length(units: 3))
    #expect(tree.find(5050, by: \.units) == nil)
    #expect(tree.find(5049, by: \.units)?.index == 99)
  }

  @Test func elementsOfNoLengthAreStillFoundByTheirIndex() throws {
    let tree = SummedTree([Run(length: 0), Run(length: 2), Run(length: 0)])
    #expect(tree.element(at: 2)?.before == Length(units: 2))
    #expect(tree.find(0, by: \.units)?.index == 1)
  }

  /// The oracle is a plain array.
  @Test(arguments: 0..<30) func replacedTreesEqualPlainArrays(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func made(_ most: Int) -> [Run] {
      (0..<Int.random(in: 0...most, using: &random)).map { _ in Run(length: Int.random(in: 0...9, using: &random)) }
    }
    var oracle = made(3000)
    var tree = SummedTree(oracle)
    for _ in 0..<40 {
      let lower = Int.random(in: 0...oracle.count, using: &random)
      let upper = min(oracle.count, lower + Int.random(in: 0...200, using: &random))
      let new = made(80)
      oracle.replaceSubrange(lower..<upper, with: new)
      tree = tree.replacing(lower..<upper, with: new)
      #expect(tree.count == oracle.count)
      #expect(Array(tree) == oracle)
      #expect(tree.summary.units == oracle.reduce(0) { $0 + $1.length })
      guard !oracle.isEmpty else { continue }
      let index = Int.random(in: 0..<oracle.count, using: &random)
      let before = oracle[..<index].reduce(0) { $0 + $1.length }
      #expect(tree.element(at: index)?.element == oracle[index])
      #expect(tree.element(at: index)?.before.units == before)
      if oracle[index].length > 0 { #expect(tree.find(before, by: \.units)?.index == index) }
    }
  }

  @Test func rangesBeyondTheEndAreClamped() {
    let tree = SummedTree([Run(length: 1)])
    #expect(Array(tree.replacing(5..<9, with: [Run(length: 2)])) == [Run(length: 1), Run(length: 2)])
  }
}
