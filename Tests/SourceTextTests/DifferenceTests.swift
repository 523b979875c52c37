import TestSupport
import Testing

@testable import SourceText

fileprivate final class Box: Summed, Sendable {
  let width: Int
  init(_ width: Int) { self.width = width }
  var summary: Extent { Extent(bytes: width, lineBreaks: width % 7 == 0 ? 1 : 0) }
}

@Suite struct DifferenceTests {
  /// The run is the shortest one outside of which both trees have the same elements.
  @Test func theRunIsWhatDiffers() {
    var random = SplitMix64(seed: 3)
    for count in [0, 1, 5, 40, 1200] {
      var old = SummedTree((0..<count).map { Box($0) })
      for _ in 0..<40 {
        let lower = Int.random(in: 0...old.count, using: &random)
        let upper = min(old.count, lower + Int.random(in: 0...3, using: &random))
        let made = (0..<Int.random(in: 0...3, using: &random)).map { _ in Box(9) }
        let new = old.replacing(lower..<upper, with: made)
        let difference = new.difference(from: old) { $0 === $1 }
        let (before, after) = (Array(old), Array(new))
        #expect(difference.old.lowerBound == difference.new.lowerBound)
        #expect(difference.new.count - difference.old.count == after.count - before.count)
        #expect(
          before[..<difference.old.lowerBound].elementsEqual(after[..<difference.new.lowerBound]) { $0 === $1 })
        #expect(
          before[difference.old.upperBound...].elementsEqual(after[difference.new.upperBound...]) { $0 === $1 })
        #expect(difference.new.count <= made.count && difference.old.count <= upper - lower)
        old = new
      }
    }
  }

  @Test(arguments: [10, 2000])
  func elementsAreFoundByWhatTheyHave(count: Int) {
    let tree = SummedTree((0..<count).map { Box($0) })
    for measure in [\Extent.lineBreaks, \.bytes] {
      var found: [Int] = []
      let counted = { (sum: Extent) in sum[keyPath: measure] }
      tree.forEach(having: counted) { box, before in
        #expect(before.bytes == box.width * (box.width - 1) / 2)
        found.append(box.width)
        return found.count < 100
      }
      let expected = (0..<count).filter { Box($0).summary[keyPath: measure] > 0 }
      #expect(found == Array(expected.prefix(100)))
    }
  }

  @Test(arguments: PositionEncoding.allCases)
  func aCursorFindsTheSamePlaces(encoding: PositionEncoding) {
    var random = SplitMix64(seed: 11)
    let pieces = ["a", "한", "😀", "\n", "\r\n", "\r", "é", "  ", "日本", String(repeating: "x", count: 300)]
    for _ in 0..<30 {
      let string = (0..<200).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let text = SourceText(string).replacing(5..<5, with: "y\r")
      var cursor = PositionCursor(text, encoding: encoding)
      var offset = 0
      while offset < text.count + 3 {
        #expect(cursor.position(at: offset) == text.position(at: offset, encoding: encoding), "at \(offset)")
        var other = cursor
        let end = offset + Int.random(in: 0...20, using: &random)
        #expect(other.position(at: end) == text.position(at: end, encoding: encoding), "at \(end)")
        offset += Int.random(in: -3...40, using: &random)
        offset = max(0, offset)
      }
    }
  }
}
