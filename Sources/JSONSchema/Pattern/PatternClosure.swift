/// What stands around a place in the text, as far as assertions ask.
struct PatternContext: Sendable {
  enum Side: UInt8, Sendable {
    /// Nothing: the start or the end of the text.
    case edge
    case word
    case other
  }

  var before: Side
  var after: Side

  func holds(_ assertion: PatternAssertion) -> Bool {
    switch assertion {
    case .start: before == .edge
    case .end: after == .edge
    case .wordBoundary: (before == .word) != (after == .word)
    case .noWordBoundary: (before == .word) == (after == .word)
    }
  }

  static func side(_ scalar: UInt32) -> Side { scalar < 0x80 && ScalarSet.word.contains(scalar) ? .word : .other }
}

/// The steps that are reached without consuming anything; a set with constant-time membership and no clearing.
struct PatternClosure {
  private var marks: [Int]
  private var generation = 0
  private var stack: [Int] = []
  /// The consuming steps reached.
  private(set) var consuming: [Int] = []
  private(set) var accepts = false

  init(stepCount: Int) { marks = Array(repeating: 0, count: stepCount) }

  mutating func reset() {
    generation += 1
    consuming.removeAll(keepingCapacity: true)
    accepts = false
  }

  mutating func add(_ start: Int, of program: PatternProgram, in context: PatternContext) {
    stack.append(start)
    while let step = stack.popLast() {
      guard marks[step] != generation else { continue }
      marks[step] = generation
      switch program.steps[step] {
      case .set: consuming.append(step)
      case .split(let first, let second):
        stack.append(second)
        stack.append(first)
      case .jump(let target): stack.append(target)
      case .assertion(let assertion): if context.holds(assertion) { stack.append(step + 1) }
      case .save, .clear, .mark, .progress: stack.append(step + 1)
      case .accept: accepts = true
      case .look, .backreference: break
      }
    }
  }
}
