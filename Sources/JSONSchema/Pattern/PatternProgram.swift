/// One step of a compiled pattern. Targets are indices of steps.
enum PatternStep: Sendable {
  /// Consumes one scalar of the set with this index, forwards or backwards.
  case set(Int, isBackward: Bool)
  case split(Int, Int)
  case jump(Int)
  case assertion(PatternAssertion)
  /// Runs the steps from the next one to `accept`, then goes on at `end`.
  case look(end: Int, isNegated: Bool)
  case save(Int)
  case clear(Range<Int>)
  case backreference([Int], isBackward: Bool)
  /// Remembers the position, to notice a round of a loop that consumed nothing.
  case mark(Int)
  case progress(Int)
  case accept
}

/// A pattern as steps (Thompson's construction).
struct PatternProgram: Sendable {
  /// A bound on what counted repetitions unfold to.
  static let maximumStepCount = 150_000

  private(set) var steps: [PatternStep] = []
  private(set) var sets: [ScalarSet] = []
  private(set) var groupCount: Int
  private(set) var markCount = 0
  private(set) var hasLook = false
  private(set) var hasBackreference = false
  private(set) var hasWordBoundary = false
  private var setIndices: [ScalarSet: Int] = [:]

  var needsBacktracking: Bool { hasLook || hasBackreference }

  init(compiling root: PatternNode, groupCount: Int) throws(PatternError) {
    self.groupCount = groupCount
    try emit(root, isBackward: false)
    steps.append(.accept)
  }

  private mutating func index(of set: ScalarSet) -> Int {
    if let index = setIndices[set] { return index }
    setIndices[set] = sets.count
    sets.append(set)
    return sets.count - 1
  }

  private mutating func append(_ step: PatternStep) throws(PatternError) {
    guard steps.count < Self.maximumStepCount else {
      throw PatternError(range: 0..<0, message: "its counted repetitions are too large together")
    }
    steps.append(step)
  }

  private mutating func emit(_ node: PatternNode, isBackward: Bool) throws(PatternError) {
    switch node {
    case .empty: break
    case .set(let set): try append(.set(index(of: set), isBackward: isBackward))
    case .sequence(let nodes):
      for node in isBackward ? nodes.reversed() : nodes { try emit(node, isBackward: isBackward) }
    case .alternatives(let nodes): try emitAlternatives(nodes, isBackward: isBackward)
    case .repetition(let node, let atLeast, let atMost, let isLazy, let groups):
      try emitRepetition(node, atLeast, atMost, isLazy: isLazy, groups: groups, isBackward: isBackward)
    case .group(let node, let index):
      try append(.save(index * 2 + (isBackward ? 1 : 0)))
      try emit(node, isBackward: isBackward)
      try append(.save(index * 2 + (isBackward ? 0 : 1)))
    case .assertion(let assertion):
      switch assertion {
      case .wordBoundary, .noWordBoundary: hasWordBoundary = true
      case .start, .end: break
      }
      try append(.assertion(assertion))
    case .look(let node, let isBehind, let isNegated):
      hasLook = true
      let look = steps.count
      try append(.look(end: 0, isNegated: isNegated))
      try emit(node, isBackward: isBehind)
      try append(.accept)
      steps[look] = .look(end: steps.count, isNegated: isNegated)
    case .backreference(let groups):
      hasBackreference = true
      try append(.backreference(groups, isBackward: isBackward))
    }
  }

  private mutating func emitAlternatives(_ nodes: [PatternNode], isBackward: Bool) throws(PatternError) {
    var jumps: [Int] = []
    for (index, node) in nodes.enumerated() {
      if index == nodes.count - 1 {
        try emit(node, isBackward: isBackward)
      } else {
        let split = steps.count
        try append(.split(split + 1, 0))
        try emit(node, isBackward: isBackward)
        jumps.append(steps.count)
        try append(.jump(0))
        steps[split] = .split(split + 1, steps.count)
      }
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  private mutating func emitRepetition(
    _ node: PatternNode, _ atLeast: Int, _ atMost: Int?, isLazy: Bool, groups: Range<Int>, isBackward: Bool
  ) throws(PatternError) {
    func split(_ inside: Int, _ outside: Int) -> PatternStep {
      isLazy ? .split(outside, inside) : .split(inside, outside)
    }
    func round(_ program: inout PatternProgram) throws(PatternError) {
      if !groups.isEmpty { try program.append(.clear(groups)) }
      try program.emit(node, isBackward: isBackward)
    }
    for _ in 0..<atLeast {
      let before = steps.count
      try round(&self)
      if steps.count == before { return }
    }
    if let atMost {
      var splits: [Int] = []
      for _ in atLeast..<atMost {
        splits.append(steps.count)
        try append(.split(0, 0))
        try round(&self)
        if steps.count == (splits.last ?? 0) + 1 { break }
      }
      for place in splits { steps[place] = split(place + 1, steps.count) }
    } else {
      let start = steps.count
      let mark = markCount
      markCount += 1
      try append(.split(0, 0))
      try append(.mark(mark))
      try round(&self)
      try append(.progress(mark))
      try append(.jump(start))
      steps[start] = split(start + 1, steps.count)
    }
  }
}
