/// Punycode (RFC 3492), the ASCII form of international labels.
enum Punycode {
  private static let base = 36

  /// Whether a label begins with `xn--`, in any case.
  static func hasPrefix(_ text: ByteText, _ range: Range<Int>) -> Bool {
    range.count >= 4 && text[range.lowerBound] | 0x20 == 0x78 && text[range.lowerBound + 1] | 0x20 == 0x6E
      && text[range.lowerBound + 2] == 0x2D && text[range.lowerBound + 3] == 0x2D
  }

  private static func adapt(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var k = 0
    while delta > 455 {
      delta /= 35
      k += base
    }
    return k + 36 * delta / (delta + 38)
  }

  /// The scalars that `ascii`, without the prefix, encodes.
  static func decode(_ ascii: [UInt8]) -> [UInt32]? {
    var output: [UInt32] = []
    var index = 0
    if let delimiter = ascii.lastIndex(of: 0x2D) {
      output = ascii[..<delimiter].map(UInt32.init)
      index = delimiter + 1
    }
    var n = 128
    var i = 0
    var bias = 72
    while index < ascii.count {
      let old = i
      var weight = 1
      var k = base
      while true {
        guard index < ascii.count, let digit = digit(ascii[index]) else { return nil }
        index += 1
        i += digit * weight
        guard i < 1 << 32 else { return nil }
        let threshold = min(max(k - bias, 1), 26)
        if digit < threshold { break }
        weight *= base - threshold
        guard weight < 1 << 32 else { return nil }
        k += base
      }
      bias = adapt(i - old, count: output.count + 1, isFirst: old == 0)
      n += i / (output.count + 1)
      i %= output.count + 1
      guard let scalar = Unicode.Scalar(UInt32(clamping: n)) else { return nil }
      output.insert(scalar.value, at: i)
      i += 1
    }
    return output
  }

  /// The ASCII form of `scalars`, without the prefix.
  static func encode(_ scalars: [UInt32]) -> [UInt8]? {
    var output = scalars.filter { $0 < 128 }.map { UInt8($0) }
    let basic = output.count
    var handled = basic
    if basic > 0 { output.append(0x2D) }
    var n: UInt32 = 128
    var delta = 0
    var bias = 72
    while handled < scalars.count {
      guard let next = scalars.filter({ $0 >= n }).min() else { return nil }
      delta += Int(next - n) * (handled + 1)
      guard delta < 1 << 40 else { return nil }
      n = next
      for scalar in scalars {
        if scalar < n { delta += 1 }
        guard scalar == n else { continue }
        var q = delta
        var k = base
        while true {
          let threshold = min(max(k - bias, 1), 26)
          if q < threshold { break }
          output.append(character(threshold + (q - threshold) % (base - threshold)))
          q = (q - threshold) / (base - threshold)
          k += base
        }
        output.append(character(q))
        bias = adapt(delta, count: handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      n += 1
    }
    return output
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30 + 26
    case 0x41...0x5A: Int(byte) - 0x41
    case 0x61...0x7A: Int(byte) - 0x61
    default: nil
    }
  }

  private static func character(_ digit: Int) -> UInt8 { UInt8(digit < 26 ? digit + 0x61 : digit - 26 + 0x30) }
}
