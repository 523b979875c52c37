/// The header of a literal or folded scalar: `|`, `>-`, `|2+` (section 8.1.1).
struct BlockScalarHeader {
  enum Chomping {
    /// One line break at the end; no indicator.
    case clip
    /// No line break at the end; `-`.
    case strip
    /// All line breaks at the end; `+`.
    case keep
  }

  var chomping = Chomping.clip
  /// The explicit indentation, 1 to 9, counted from the parent's.
  var indentation: Int?
  /// The offset behind the last indicator.
  var end: Int

  /// The header whose `|` or `>` is at `start`.
  init(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    end = start + 1
    var hasChomping = false
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "+") where !hasChomping, UInt8(ascii: "-") where !hasChomping:
        chomping = bytes[end] == UInt8(ascii: "+") ? .keep : .strip
        hasChomping = true
      case UInt8(ascii: "1")...UInt8(ascii: "9") where indentation == nil:
        indentation = Int(bytes[end] - UInt8(ascii: "0"))
      default: return
      }
      end += 1
    }
  }
}
