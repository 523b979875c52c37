/// A regular expression in ECMA-262 syntax with the `u` flag, as JSON Schema asks for, compiled once.
///
/// It is searched for anywhere in a text; `^` and `$` anchor to the whole text. Matching takes time linear in the
/// text: a table of states where that stays small, else a simulation of all states at once. Lookaround is memoised
/// and stays linear too. Backreferences alone need backtracking and run under a budget of steps.
package struct Pattern: Sendable {
  /// What a search came to.
  package enum Outcome: Hashable, Sendable {
    case match
    case noMatch
    /// The budget of steps was spent before the answer was known.
    case undecided
  }

  /// Where the pattern uses what ECMA-262 with the `u` flag does not allow but many engines do (`\-`, a lone `]`).
  package var toleratedErrors: [PatternError] { code.toleratedErrors }
  /// Whether no text needs more than linear time.
  package var isLinear: Bool { code.isLinear }
  private let code: Code

  /// One reference to it all, so that a pattern is passed around for nothing.
  private final class Code: Sendable {
    let toleratedErrors: [PatternError]
    let isLinear: Bool
    let matcher: PatternMatcher

    init(toleratedErrors: [PatternError], isLinear: Bool, matcher: PatternMatcher) {
      self.toleratedErrors = toleratedErrors
      self.isLinear = isLinear
      self.matcher = matcher
    }
  }

  /// Compiles `source`.
  ///
  /// - Throws: the first error that leaves the pattern without meaning.
  package init(_ source: some Sequence<UInt8>) throws(PatternError) {
    var parser = PatternParser(source: Array(source))
    let root = try parser.parse()
    let matcher: PatternMatcher
    do {
      matcher = try PatternMatcher(compiling: root, groupCount: parser.groupCount)
    } catch {
      throw PatternError(range: 0..<parser.byteCount, message: error.message)
    }
    code = Code(toleratedErrors: parser.tolerated, isLinear: !parser.hasBackreference, matcher: matcher)
  }

  /// Compiles the UTF-8 text of `source`.
  package init(_ source: String) throws(PatternError) { try self.init(source.utf8) }

  /// All errors of `source` by the letter of the standard, none if it is a valid regular expression.
  package static func errors(in source: some Sequence<UInt8>) -> [PatternError] {
    do {
      return try Pattern(source).toleratedErrors
    } catch {
      return [error]
    }
  }

  /// Searches the UTF-8 `text`; `steps` bounds the work where backtracking is needed.
  package func search(_ text: Span<UInt8>, steps: Int = 1_000_000) -> Outcome {
    ByteText.with(text) { search($0, steps: steps) }
  }

  /// Whether the pattern is found in `text`; a search that could not be decided counts as found, so that nobody is
  /// blamed for it.
  package func matches(_ text: String) -> Bool { ByteText.with(text) { search($0) != .noMatch } }

  func search(_ text: ByteText, steps: Int = 1_000_000) -> Outcome {
    switch code.matcher {
    case .runs(let runs): runs.matches(text) ? .match : .noMatch
    case .automaton(let automaton): automaton.matches(text) ? .match : .noMatch
    case .simulation(let simulation): simulation.matches(text) ? .match : .noMatch
    case .backtracking(let backtracker): backtracker.search(text, steps: steps)
    }
  }
}

/// The cheapest way of matching that a pattern allows.
enum PatternMatcher: Sendable {
  case runs(PatternRuns)
  case automaton(PatternAutomaton)
  case simulation(PatternSimulation)
  case backtracking(PatternBacktracker)

  init(compiling root: PatternNode, groupCount: Int) throws(PatternError) {
    if let runs = PatternRuns(root) {
      self = .runs(runs)
      return
    }
    let program = try PatternProgram(compiling: root, groupCount: groupCount)
    if program.needsBacktracking {
      self = .backtracking(PatternBacktracker(program: program))
    } else if let automaton = PatternAutomaton(program) {
      self = .automaton(automaton)
    } else {
      self = .simulation(PatternSimulation(program: program))
    }
  }
}
