/// Matches patterns with lookaround and backreferences by trying ways one after the other.
///
/// Without backreferences a way that failed from a step at a place fails always, so each pair is tried once and the
/// time is linear in the text times the pattern. With them the number of steps is bounded.
struct PatternBacktracker: Sendable {
  let program: PatternProgram

  func search(_ text: ByteText, steps: Int) -> Pattern.Outcome {
    let memory = (text.count + 1).multipliedReportingOverflow(by: program.steps.count)
    let isMemoised = !program.hasBackreference && !memory.overflow && memory.partialValue <= 1 << 27
    var run = Run(
      program: program, budget: isMemoised ? steps + 8 * memory.partialValue : steps, isMemoised: isMemoised,
      length: text.count + 1)
    var offset = 0
    while true {
      if run.run(from: 0, at: offset, in: text, depth: 0) { return .match }
      if run.isSpent { return .undecided }
      guard offset < text.count else { return .noMatch }
      offset = UTF8Scalars.next(in: text, at: offset).end
    }
  }

  private struct Run {
    private enum Entry {
      case way(step: Int, offset: Int)
      case restoreSlot(Int, Int)
      case restoreMark(Int, Int)
    }

    let program: PatternProgram
    var budget: Int
    let length: Int
    var isSpent = false
    private var slots: [Int]
    private var marks: [Int]
    /// A bit per step and place that was tried from; empty if ways depend on captures.
    private var tried: [UInt64]
    /// The bits set inside the lookarounds that are under way.
    private var journal: [Int] = []
    /// Whether a lookaround holds at a place, by step and place.
    private var looks: [Int: Bool] = [:]

    init(program: PatternProgram, budget: Int, isMemoised: Bool, length: Int) {
      self.program = program
      self.budget = budget
      self.length = length
      slots = Array(repeating: -1, count: (program.groupCount + 1) * 2)
      marks = Array(repeating: -1, count: program.markCount)
      tried = isMemoised ? Array(repeating: 0, count: length * program.steps.count / 64 + 1) : []
    }

    /// Whether `accept` is reached from `start` at `origin`.
    mutating func run(from start: Int, at origin: Int, in text: ByteText, depth: Int) -> Bool {
      var stack: [Entry] = [.way(step: start, offset: origin)]
      while let entry = stack.popLast() {
        switch entry {
        case .restoreSlot(let index, let value): slots[index] = value
        case .restoreMark(let index, let value): marks[index] = value
        case .way(let step, let offset):
          if follow(step, at: offset, in: text, stack: &stack, depth: depth) { return true }
          if isSpent { return false }
        }
      }
      return false
    }

    /// Follows one way until it fails or accepts; other ways go on the stack.
    private mutating func follow(
      _ start: Int, at origin: Int, in text: ByteText, stack: inout [Entry], depth: Int
    ) -> Bool {
      var step = start
      var offset = origin
      while true {
        budget -= 1
        if budget < 0 {
          isSpent = true
          return false
        }
        if !tried.isEmpty {
          let place = step * length + offset
          if tried[place >> 6] >> UInt64(place & 63) & 1 == 1 { return false }
          tried[place >> 6] |= 1 << UInt64(place & 63)
          if depth > 0 { journal.append(place) }
        }
        switch program.steps[step] {
        case .accept: return true
        case .set(let index, let isBackward):
          guard let next = consume(program.sets[index], at: offset, isBackward: isBackward, in: text) else {
            return false
          }
          offset = next
          step += 1
        case .split(let first, let second):
          stack.append(.way(step: second, offset: offset))
          step = first
        case .jump(let target): step = target
        case .assertion(let assertion):
          guard context(at: offset, in: text).holds(assertion) else { return false }
          step += 1
        case .look(let end, let isNegated):
          guard look(step, at: offset, in: text, stack: &stack, depth: depth, isNegated: isNegated) else {
            return false
          }
          step = end
        case .save(let slot):
          if program.hasBackreference { set(slot, to: offset, stack: &stack) }
          step += 1
        case .clear(let groups):
          if program.hasBackreference {
            for group in groups {
              set(group * 2, to: -1, stack: &stack)
              set(group * 2 + 1, to: -1, stack: &stack)
            }
          }
          step += 1
        case .mark(let index):
          stack.append(.restoreMark(index, marks[index]))
          marks[index] = offset
          step += 1
        case .progress(let index):
          // Without backreferences a round that consumed nothing comes back to a place already tried.
          guard !tried.isEmpty || marks[index] != offset else { return false }
          step += 1
        case .backreference(let groups, let isBackward):
          guard let next = repeated(groups, at: offset, isBackward: isBackward, in: text) else { return false }
          offset = next
          step += 1
        }
      }
    }

    private mutating func set(_ slot: Int, to offset: Int, stack: inout [Entry]) {
      stack.append(.restoreSlot(slot, slots[slot]))
      slots[slot] = offset
    }

    private func consume(_ set: ScalarSet, at offset: Int, isBackward: Bool, in text: ByteText) -> Int? {
      if isBackward {
        guard offset > 0 else { return nil }
        let (scalar, start) = UTF8Scalars.previous(in: text, before: offset)
        return set.contains(scalar) ? start : nil
      }
      guard offset < text.count else { return nil }
      let (scalar, end) = UTF8Scalars.next(in: text, at: offset)
      return set.contains(scalar) ? end : nil
    }

    private func context(at offset: Int, in text: ByteText) -> PatternContext {
      PatternContext(
        before: offset == 0
          ? .edge : PatternContext.side(UTF8Scalars.previous(in: text, before: offset).scalar),
        after: offset >= text.count ? .edge : PatternContext.side(UTF8Scalars.next(in: text, at: offset).scalar))
    }

    private mutating func look(
      _ step: Int, at offset: Int, in text: ByteText, stack: inout [Entry], depth: Int, isNegated: Bool
    ) -> Bool {
      let place = step * length + offset
      if !tried.isEmpty, let known = looks[place] { return known != isNegated }
      let saved = slots
      let savedMarks = marks
      // The steps of a lookaround belong to it alone, but it starts at many places: what was tried from one place
      // and led to `accept` must be found again from another.
      let firstEntry = journal.count
      let holds = run(from: step + 1, at: offset, in: text, depth: depth + 1)
      marks = savedMarks
      if !tried.isEmpty {
        looks[place] = holds
        if holds {
          for place in journal[firstEntry...] { tried[place >> 6] &= ~(1 << UInt64(place & 63)) }
          journal.removeSubrange(firstEntry...)
        }
        if depth == 0 { journal.removeAll(keepingCapacity: true) }
        return holds != isNegated
      }
      if isNegated || !holds {
        slots = saved
      } else {
        for (slot, value) in saved.enumerated() where value != slots[slot] { stack.append(.restoreSlot(slot, value)) }
      }
      return holds != isNegated
    }

    private func repeated(_ groups: [Int], at offset: Int, isBackward: Bool, in text: ByteText) -> Int? {
      guard let group = groups.first(where: { slots[$0 * 2] >= 0 && slots[$0 * 2 + 1] >= 0 }) else { return offset }
      let (start, end) = (slots[group * 2], slots[group * 2 + 1])
      let count = end - start
      guard count > 0 else { return offset }
      let other = isBackward ? offset - count : offset
      guard other >= 0, other + count <= text.count else { return nil }
      for index in 0..<count where text[start + index] != text[other + index] { return nil }
      return isBackward ? other : other + count
    }
  }
}
