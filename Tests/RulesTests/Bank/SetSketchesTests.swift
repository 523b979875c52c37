import Testing

@testable import Rules

@Suite struct SetSketchesTests {
  private func mayBeAlike(_ sets: [[UInt32]]) -> Bool {
    SetSketches(sets.count) { sets[$0][...] }.mayBeAlike(0, 1, 0.5)
  }

  /// Whatever the sets, no pair that has half of its members in common is turned away.
  @Test(arguments: [20, 80, 300, 2_000])
  func neverTurnsAwayWhatIsAlike(size: Int) {
    var random = SystemRandomNumberGenerator()
    func members(_ count: Int) -> Set<UInt32> {
      Set((0..<count).map { _ in UInt32.random(in: 0 ... .max, using: &random) })
    }
    for _ in 0..<50 {
      let shared = members(size)
      let sets = [shared.union(members(size / 2)).sorted(), shared.union(members(size / 2)).sorted()]
      guard ItemShingles.likeness(sets[0][...], sets[1][...]) >= 0.5 else { continue }
      #expect(mayBeAlike(sets))
    }
  }

  @Test func turnsAwayWhatHasAThirdInCommon() {
    let one = (0..<80).map { UInt32($0) &* 0x9E37_79B1 }.sorted()
    let other = (40..<120).map { UInt32($0) &* 0x9E37_79B1 }.sorted()
    #expect(ItemShingles.likeness(one[...], other[...]) > 0.33)
    #expect(!mayBeAlike([one, other]))
  }

  @Test func turnsAwayWhatIsMoreThanTwiceAsLarge() {
    let one = (0..<50).map { UInt32($0) }
    let other = (0..<101).map { UInt32($0) }
    #expect(!mayBeAlike([one, other]))
    #expect(mayBeAlike([one, Array(other.dropLast())]))
  }
}
