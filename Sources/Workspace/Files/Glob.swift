/// A pattern of paths: `*` and `?` within a folder, `**` across folders, `{a,b}` for alternatives, `\` before a sign that
/// is meant as it is. A pattern that names a folder holds for all below it.
///
/// It is matched in time linear in the length of the path, all alternatives at once (Thompson 1968), so that no pattern
/// can hold up a check.
package struct Glob: Sendable, Hashable {
  package let pattern: String
  private let program: [Instruction]

  private enum Instruction: Sendable, Hashable {
    case byte(UInt8)
    /// Any byte but a slash.
    case withinFolder
    /// Any byte.
    case any
    /// The second to fourth byte of a character.
    case continuation
    case fork(Int, Int)
    case jump(Int)
    case match
  }

  package init(_ pattern: String) {
    self.pattern = pattern
    var compiler = Compiler(Array(pattern.utf8))
    compiler.compile()
    program = compiler.program
  }

  /// Whether `path`, or a folder that it is below, is meant. The path is relative to where the pattern was written.
  package func matches(_ path: String) -> Bool {
    var states = reached(from: [0])
    for byte in path.utf8 {
      if byte == UInt8(ascii: "/"), states.contains(where: { program[$0] == .match }) { return true }
      var next: [Int] = []
      for state in states where accepts(state, byte) { next.append(state + 1) }
      states = reached(from: next)
      if states.isEmpty { return false }
    }
    return states.contains { program[$0] == .match }
  }

  private func accepts(_ state: Int, _ byte: UInt8) -> Bool {
    switch program[state] {
    case .byte(let own): own == byte
    case .withinFolder: byte != UInt8(ascii: "/")
    case .any: true
    case .continuation: byte & 0xC0 == 0x80
    case .fork, .jump, .match: false
    }
  }

  /// The states that consume a byte or match, reached without consuming one.
  private func reached(from starts: [Int]) -> [Int] {
    var seen = Set<Int>()
    var result: [Int] = []
    var pending = starts
    while let state = pending.popLast() {
      guard seen.insert(state).inserted else { continue }
      switch program[state] {
      case .fork(let first, let second): pending += [first, second]
      case .jump(let target): pending.append(target)
      default: result.append(state)
      }
    }
    return result
  }

  private struct Compiler {
    private let bytes: [UInt8]
    private let closed: Set<Int>
    private var position = 0
    private(set) var program: [Instruction] = []
    /// For each open brace: where its present alternative begins, and the jumps behind the finished ones.
    private var braces: [(start: Int, jumps: [Int])] = []

    init(_ pattern: [UInt8]) {
      var pattern = pattern[...]
      while pattern.starts(with: "./".utf8) { pattern = pattern.dropFirst(2) }
      while pattern.last == UInt8(ascii: "/") { pattern = pattern.dropLast() }
      bytes = Array(pattern)
      closed = Self.closedBraces(bytes)
    }

    mutating func compile() {
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "*"): star()
        case UInt8(ascii: "?"):
          program.append(.withinFolder)
          loop(.continuation)
        case UInt8(ascii: "{") where closed.contains(position - 1):
          braces.append((program.count, []))
          // Room for the fork to the next alternative.
          program.append(.jump(program.count + 1))
        case UInt8(ascii: ",") where !braces.isEmpty: alternative()
        case UInt8(ascii: "}") where !braces.isEmpty: close()
        case UInt8(ascii: "\\") where position < bytes.count:
          program.append(.byte(bytes[position]))
          position += 1
        default: program.append(.byte(byte))
        }
      }
      program.append(.match)
    }

    private mutating func star() {
      guard position < bytes.count, bytes[position] == UInt8(ascii: "*") else { return loop(.withinFolder) }
      while position < bytes.count, bytes[position] == UInt8(ascii: "*") { position += 1 }
      guard position < bytes.count, bytes[position] == UInt8(ascii: "/") else { return loop(.any) }
      // `**/` is any number of folders, none too.
      position += 1
      let fork = program.count
      program.append(.match)
      loop(.any)
      program.append(.byte(UInt8(ascii: "/")))
      program[fork] = .fork(fork + 1, program.count)
    }

    /// The instruction any number of times.
    private mutating func loop(_ instruction: Instruction) {
      let fork = program.count
      program.append(.match)
      program.append(instruction)
      program.append(.jump(fork))
      program[fork] = .fork(fork + 1, program.count)
    }

    private mutating func alternative() {
      guard var brace = braces.popLast() else { return }
      brace.jumps.append(program.count)
      program.append(.match)
      program[brace.start] = .fork(brace.start + 1, program.count)
      brace.start = program.count
      program.append(.jump(program.count + 1))
      braces.append(brace)
    }

    private mutating func close() {
      guard let brace = braces.popLast() else { return }
      for jump in brace.jumps { program[jump] = .jump(program.count) }
    }

    /// Where the braces open that are closed; any other is a sign like all else.
    private static func closedBraces(_ bytes: [UInt8]) -> Set<Int> {
      var open: [Int] = []
      var closed = Set<Int>()
      var isEscaped = false
      for (index, byte) in bytes.enumerated() {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "{") {
          open.append(index)
        } else if byte == UInt8(ascii: "}"), let start = open.popLast() {
          closed.insert(start)
        }
      }
      return closed
    }
  }
}
