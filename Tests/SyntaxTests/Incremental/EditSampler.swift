import SourceText
import TestSupport

/// Makes edits as they happen to a text, and those that are aimed at its grammar.
struct EditSampler {
  var random: SplitMix64
  /// Pieces that matter to the grammar.
  let aimed: [String]

  init(seed: UInt64, aimed: [String]) {
    random = SplitMix64(seed: seed)
    self.aimed = aimed
  }

  /// What to replace by what.
  mutating func next(_ bytes: [UInt8]) -> (range: Range<Int>, replacement: [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return (place..<place, [UInt8.random(in: 32..<127, using: &random)])
    case 1: return (place..<min(place + 1, bytes.count), [])
    case 2:
      let line = self.line(around: place, bytes)
      return (line, [])
    case 3:
      let line = self.line(around: place, bytes)
      return (line.lowerBound..<line.lowerBound, Array(bytes[line]))
    case 4:
      let other = Int.random(in: 0...bytes.count, using: &random)
      let pasted = bytes[other..<min(bytes.count, other + Int.random(in: 0...80, using: &random))]
      return (place..<place, Array(pasted))
    case 5:
      return (place..<min(bytes.count, place + Int.random(in: 0...60, using: &random)), [])
    case 6:
      return (line(around: place, bytes).lowerBound..<line(around: place, bytes).lowerBound, aimedPiece())
    case 7:
      let end = min(bytes.count, place + Int.random(in: 0...3, using: &random))
      return (place..<end, aimedPiece() + aimedPiece())
    default: return (place..<place, aimedPiece())
    }
  }

  private mutating func aimedPiece() -> [UInt8] {
    Array((aimed.randomElement(using: &random) ?? "").utf8)
  }

  private func line(around place: Int, _ bytes: [UInt8]) -> Range<Int> {
    let start = bytes[..<place].lastIndex(of: 10).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
    return start..<end
  }
}
