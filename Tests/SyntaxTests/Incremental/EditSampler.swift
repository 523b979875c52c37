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
    switch Int.random(in: 0..<11, using: &random) {
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
    case 8: return (line(around: place, bytes).lowerBound..<line(around: place, bytes).lowerBound, reindented(bytes))
    default: return (place..<place, aimedPiece())
    }
  }

  /// Some lines of the text with another indentation, as pasted from elsewhere.
  private mutating func reindented(_ bytes: [UInt8]) -> [UInt8] {
    let start = line(around: Int.random(in: 0...bytes.count, using: &random), bytes).lowerBound
    let lines = bytes[start...].split(separator: 10, omittingEmptySubsequences: false)
    let shift = Int.random(in: -4...4, using: &random)
    return lines.prefix(Int.random(in: 1...6, using: &random)).flatMap { line -> [UInt8] in
      let spaces = line.prefix { $0 == 32 }.count
      return Array(repeating: 32, count: max(0, spaces + shift)) + line.dropFirst(spaces) + [10]
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
