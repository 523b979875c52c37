/// Runs all states of a pattern at once (Pike, without captures): linear in the text times the pattern.
struct PatternSimulation: Sendable {
  let program: PatternProgram

  func matches(_ text: ByteText) -> Bool {
    var closure = PatternClosure(stepCount: program.steps.count)
    var waiting: [Int] = []
    var before = PatternContext.Side.edge
    var offset = 0
    while true {
      let isAtEnd = offset >= text.count
      let (scalar, end) = isAtEnd ? (0, offset) : UTF8Scalars.next(in: text, at: offset)
      let after: PatternContext.Side = isAtEnd ? .edge : PatternContext.side(scalar)
      closure.reset()
      let context = PatternContext(before: before, after: after)
      for step in waiting { closure.add(step, of: program, in: context) }
      closure.add(0, of: program, in: context)
      if closure.accepts { return true }
      if isAtEnd { return false }
      waiting.removeAll(keepingCapacity: true)
      for step in closure.consuming {
        if case .set(let index, _) = program.steps[step], program.sets[index].contains(scalar) {
          waiting.append(step + 1)
        }
      }
      before = after
      offset = end
    }
  }
}
