/// Names by number, found by the bytes of a text without making a string of it.
struct NameTable: Sendable {
  private(set) var names: [[UInt8]] = []
  private var slots: [Int32] = []

  var count: Int { names.count }

  /// The number of `name`, which is added if it is new.
  mutating func add(_ name: String) -> Int {
    let bytes = Array(name.utf8)
    let known = ByteText.with(bytes) { number(of: $0) }
    if known >= 0 { return known }
    names.append(bytes)
    rebuild()
    return names.count - 1
  }

  func name(_ number: Int) -> String {
    number < names.count ? String(decoding: names[number], as: UTF8.self) : ""
  }

  /// The number of the name that reads `text`; -1 where there is none.
  func number(of text: ByteText) -> Int {
    guard !slots.isEmpty else { return -1 }
    let mask = slots.count - 1
    var slot = text.shortHash & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if text.equals(names[number]) { return number }
      slot = (slot + 1) & mask
    }
    return -1
  }

  private mutating func rebuild() {
    // At most half full, so that a search soon meets a free slot.
    if slots.count < names.count * 2 {
      var size = 4
      while size < names.count * 2 { size *= 2 }
      slots = Array(repeating: -1, count: size)
      for number in names.indices { place(number) }
    } else {
      place(names.count - 1)
    }
  }

  private mutating func place(_ number: Int) {
    let mask = slots.count - 1
    var slot = ByteText.with(names[number]) { $0.shortHash } & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(number)
  }
}
