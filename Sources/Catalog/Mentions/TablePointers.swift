/// The arrays of a name table for the length of one scan, read without counting references.
struct TablePointers {
  let slots: UnsafeBufferPointer<UInt64>
  let beginnings: UnsafeBufferPointer<UInt64>
  let firstWords: UnsafeBufferPointer<UInt64>
  let firstName: UnsafeBufferPointer<Int32>
  let nextName: UnsafeBufferPointer<Int32>
  let texts: UnsafeBufferPointer<UInt8>
  let starts: UnsafeBufferPointer<Int32>
  let traits: UnsafeBufferPointer<NameColumns.Traits>

  /// Calls `body` with the pointers, which hold until it returns.
  static func with<Result>(_ table: NameTable, _ body: (TablePointers) -> Result) -> Result {
    let trie = table.trie
    let columns = table.columns
    return trie.slots.withUnsafeBufferPointer { slots in
      trie.beginnings.withUnsafeBufferPointer { beginnings in
        trie.firstWords.withUnsafeBufferPointer { firstWords in
          trie.firstName.withUnsafeBufferPointer { firstName in
            trie.nextName.withUnsafeBufferPointer { nextName in
              columns.texts.withUnsafeBufferPointer { texts in
                columns.starts.withUnsafeBufferPointer { starts in
                  columns.traits.withUnsafeBufferPointer { traits in
                    body(
                      TablePointers(
                        slots: slots, beginnings: beginnings, firstWords: firstWords, firstName: firstName,
                        nextName: nextName, texts: texts, starts: starts, traits: traits))
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  /// Whether the bytes of `range` are the text of name `index`, but for the length of spaces.
  func isText(of index: Int, at range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = range.lowerBound
    for place in Int(starts[index])..<Int(starts[index + 1]) {
      guard position < range.upperBound else { return false }
      let byte = texts[place]
      if byte == .space {
        let space = Whitespace.length(bytes, position)
        guard space > 0 else { return false }
        position += space
        while position < range.upperBound {
          let more = Whitespace.length(bytes, position)
          if more == 0 { break }
          position += more
        }
      } else {
        guard bytes[position] == byte else { return false }
        position += 1
      }
    }
    return position == range.upperBound
  }
}
