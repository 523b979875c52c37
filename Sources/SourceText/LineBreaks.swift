extension ArraySlice<UInt8> {
  /// The number of line breaks: LF, CR LF, and CR alone.
  var lineBreakCount: Int {
    withUnsafeBufferPointer { bytes in
      let (count, hasReturns) = LineBreaks.count(in: bytes)
      guard hasReturns else { return count }
      var returns = 0
      for index in bytes.indices where bytes[index] == .carriageReturn {
        if index + 1 >= bytes.count || bytes[index + 1] != .lineFeed { returns += 1 }
      }
      return count + returns
    }
  }
}

/// Counts line feeds eight bytes at a time: every text is counted through once before anything else is done with it.
fileprivate enum LineBreaks {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// The number of LF, and whether there is a CR.
  static func count(in bytes: UnsafeBufferPointer<UInt8>) -> (lineFeeds: Int, hasReturns: Bool) {
    let raw = UnsafeRawBufferPointer(bytes)
    var count = 0
    var returns: UInt64 = 0
    var index = 0
    while index + 8 <= raw.count {
      // Each byte of the sum counts those at its place; it must not overflow.
      let end = index + 8 * Swift.min(255, (raw.count - index) / 8)
      var sum: UInt64 = 0
      while index < end {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let feed = word ^ (ones &* UInt64(UInt8.lineFeed))
        sum &+= (~(((feed & lows) &+ lows) | feed) & ~lows) >> 7
        // The shorter test may name the byte above one that is there, too: enough to know that there is one.
        let carriage = word ^ (ones &* UInt64(UInt8.carriageReturn))
        returns |= (carriage &- ones) & ~carriage & ~lows
        index += 8
      }
      let pairs = (sum & 0x00FF_00FF_00FF_00FF) &+ ((sum >> 8) & 0x00FF_00FF_00FF_00FF)
      count += Int((pairs &* 0x0001_0001_0001_0001) >> 48)
    }
    var hasReturns = returns != 0
    while index < raw.count {
      if raw[index] == .lineFeed { count += 1 }
      if raw[index] == .carriageReturn { hasReturns = true }
      index += 1
    }
    return (count, hasReturns)
  }
}
