import TestSupport
import Testing

@testable import Rules

@Suite struct HashSetTests {
  /// As sorting and taking each once says: numbers that are spread, that lie close together, and many equal ones.
  @Test(arguments: 0..<60) func numbersAreSortedAndEachThereOnce(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let highest: [UInt32] = [.max, 300, 3]
    let range = 0...highest[Int(seed % 3)]
    let numbers = (0..<Int.random(in: 0...400, using: &random)).map { _ in UInt32.random(in: range, using: &random) }
    #expect(numbers.withUnsafeBufferPointer { HashSet.sorted($0) } == Set(numbers).sorted())
  }
}
