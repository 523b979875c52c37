/// Sets of hashes as sorted numbers.
enum HashSet {
  /// The numbers, each once, in order.
  ///
  /// Hashes are spread evenly: by their highest bits they go into about as many buckets as there are of them, and are then
  /// nearly in order.
  static func sorted(_ numbers: UnsafeBufferPointer<UInt32>) -> [UInt32] {
    let count = numbers.count
    guard count > 1 else { return Array(numbers) }
    let bits = min(16, Int.bitWidth - (count - 1).leadingZeroBitCount)
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 1 << bits) { places in
      places.initialize(repeating: 0)
      let shift = UInt32(32 - bits)
      for number in numbers { places[Int(number &>> shift)] &+= 1 }
      var place: Int32 = 0
      var largest: Int32 = 0
      for bucket in places.indices {
        let size = places[bucket]
        places[bucket] = place
        place &+= size
        largest = max(largest, size)
      }
      // Many in one bucket are no hashes of different words.
      guard largest <= 32 else { return unique(numbers.sorted()) }
      return [UInt32](unsafeUninitializedCapacity: count) { result, length in
        for number in numbers {
          let bucket = Int(number &>> shift)
          result.initializeElement(at: Int(places[bucket]), to: number)
          places[bucket] &+= 1
        }
        length = insert(result)
      }
    }
  }

  /// Sorts numbers that are nearly in order, and leaves each once at the beginning; returns how many.
  private static func insert(_ numbers: UnsafeMutableBufferPointer<UInt32>) -> Int {
    var count = 1
    for index in 1..<numbers.count {
      let number = numbers[index]
      var place = count
      while place > 0, numbers[place &- 1] > number { place &-= 1 }
      if place > 0, numbers[place &- 1] == number { continue }
      var later = count
      while later > place {
        numbers[later] = numbers[later &- 1]
        later &-= 1
      }
      numbers[place] = number
      count &+= 1
    }
    return count
  }

  private static func unique(_ sorted: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    for number in sorted where number != result.last { result.append(number) }
    return result
  }
}
