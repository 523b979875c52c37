/// A pattern as a table of states: one look-up per scalar, nothing allocated while matching.
struct PatternAutomaton: Sendable {
  private static let maximumStateCount = 600
  private static let maximumTableCount = 60_000
  private static let dead: UInt16 = 0
  private static let accepted: UInt16 = 1

  private let alphabet: PatternAlphabet
  private let classCount: Int
  /// The next state by state and class.
  private var table: [UInt16] = []
  /// Whether a text that ends in a state matches.
  private var acceptsAtEnd: [Bool] = []
  private var start: UInt16 = 0

  /// Nothing if the table would be large.
  init?(_ program: PatternProgram) {
    guard program.steps.count <= 20_000,
      let alphabet = PatternAlphabet(program.sets, withWords: program.hasWordBoundary)
    else { return nil }
    self.alphabet = alphabet
    classCount = alphabet.classCount
    var builder = Builder(program: program, alphabet: alphabet)
    guard builder.build() else { return nil }
    table = builder.table
    acceptsAtEnd = builder.acceptsAtEnd
    start = builder.start
  }

  func matches(_ text: ByteText) -> Bool {
    var state = start
    var offset = 0
    while offset < text.count, state > Self.accepted {
      let (scalar, end) = UTF8Scalars.next(in: text, at: offset)
      state = table[Int(state) * classCount + alphabet.classOf(scalar)]
      offset = end
    }
    return acceptsAtEnd[Int(state)]
  }

  /// Builds the table breadth first (subset construction). A state is the steps that wait for the next scalar, before
  /// their assertions are judged, and what stood before the place.
  private struct Builder {
    struct Key: Hashable {
      var waiting: [Int]
      var before: PatternContext.Side
    }

    let program: PatternProgram
    let alphabet: PatternAlphabet
    var table: [UInt16] = []
    var acceptsAtEnd: [Bool] = []
    var start: UInt16 = 0
    private var keys: [Key] = []
    private var states: [Key: UInt16] = [:]
    private var closure: PatternClosure

    init(program: PatternProgram, alphabet: PatternAlphabet) {
      self.program = program
      self.alphabet = alphabet
      closure = PatternClosure(stepCount: program.steps.count)
    }

    mutating func build() -> Bool {
      let classCount = alphabet.classCount
      keys = [Key(waiting: [], before: .other), Key(waiting: [], before: .other)]
      table = Array(repeating: dead, count: classCount) + Array(repeating: accepted, count: classCount)
      acceptsAtEnd = [false, true]
      start = state(Key(waiting: [0], before: .edge))
      let isAnchored = isAnchored(from: 0)
      var next = Int(start)
      var work = 0
      while next < keys.count {
        let key = keys[next]
        for symbol in 0..<classCount {
          let side: PatternContext.Side = alphabet.isWord[symbol] ? .word : .other
          close(key, after: side)
          work += closure.consuming.count + 8
          if closure.accepts {
            table.append(accepted)
            continue
          }
          var waiting: [Int] = isAnchored ? [] : [0]
          let bits = alphabet.memberships[symbol]
          for step in closure.consuming {
            if case .set(let set, _) = program.steps[step], bits[set / 64] >> UInt64(set % 64) & 1 == 1 {
              waiting.append(step + 1)
            }
          }
          waiting.sort()
          if waiting.isEmpty {
            table.append(dead)
          } else {
            table.append(state(Key(waiting: waiting, before: program.hasWordBoundary ? side : .other)))
          }
        }
        close(key, after: .edge)
        acceptsAtEnd.append(closure.accepts)
        next += 1
        guard keys.count <= maximumStateCount, table.count <= maximumTableCount, work < 2_000_000 else { return false }
      }
      return true
    }

    private mutating func close(_ key: Key, after: PatternContext.Side) {
      closure.reset()
      let context = PatternContext(before: key.before, after: after)
      for step in key.waiting { closure.add(step, of: program, in: context) }
    }

    private mutating func state(_ key: Key) -> UInt16 {
      if let state = states[key] { return state }
      let state = UInt16(min(keys.count, Int(UInt16.max)))
      states[key] = state
      keys.append(key)
      return state
    }

    /// Whether every way from `step` passes `^` before it consumes, so that only the start of the text counts.
    private mutating func isAnchored(from step: Int) -> Bool {
      closure.reset()
      closure.add(step, of: program, in: PatternContext(before: .other, after: .other))
      if closure.accepts || !closure.consuming.isEmpty { return false }
      for (before, after) in [(PatternContext.Side.word, PatternContext.Side.other), (.other, .word), (.word, .word)] {
        closure.reset()
        closure.add(step, of: program, in: PatternContext(before: before, after: after))
        if closure.accepts || !closure.consuming.isEmpty { return false }
      }
      for before in [PatternContext.Side.word, .other] {
        closure.reset()
        closure.add(step, of: program, in: PatternContext(before: before, after: .edge))
        if closure.accepts { return false }
      }
      return true
    }
  }
}
