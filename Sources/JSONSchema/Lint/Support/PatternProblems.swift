import Syntax

/// What keeps the text of a scalar from being a regular expression of ECMA-262, with the places in the source.
enum PatternProblems {
  struct Problem {
    var text: String
    var range: Range<Int>
  }

  static func all(in value: Value) -> [Problem] {
    guard value.scalarType == .string else { return [] }
    let decoded = value.decoded
    return Pattern.errors(in: decoded.bytes).map { error in
      let range = error.range.isEmpty ? value.writtenRange : decoded.sourceRange(error.range)
      return Problem(text: error.message, range: range)
    }
  }
}
