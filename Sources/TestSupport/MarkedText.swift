/// A text with numbered markers (`1️⃣`, `2️⃣`, …) taken out and remembered as UTF-8 byte offsets.
///
/// Between an odd marker and the even one behind it lies the range of that pair: `range(1)` is from `1️⃣` to `2️⃣`.
package struct MarkedText: Sendable {
  package let text: String
  /// The offset at which each marker stood, by its number.
  package let offsets: [Int: Int]

  package init(_ marked: String) {
    var text = ""
    var offsets: [Int: Int] = [:]
    for character in marked {
      if let number = Self.number(character) {
        offsets[number] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }

  package var bytes: [UInt8] { Array(text.utf8) }

  /// The offset of marker `number`; 0 where the text has none, which no test means.
  package subscript(number: Int) -> Int { offsets[number] ?? 0 }

  /// The bytes between marker `number` and the next.
  package func range(_ number: Int) -> Range<Int> {
    self[number]..<max(self[number], self[number + 1])
  }

  /// Keycap digits: the digit, U+FE0F, U+20E3.
  private static func number(_ character: Character) -> Int? {
    let scalars = character.unicodeScalars
    guard scalars.count == 3, let first = scalars.first, scalars.last?.value == 0x20E3,
      (UInt32(48)...57).contains(first.value)
    else { return nil }
    return Int(first.value) - 48
  }
}
