/// The syntax tree of a pattern, as far as matching needs it.
indirect enum PatternNode: Sendable {
  case empty
  case set(ScalarSet)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  /// `groups` are the capturing groups inside, which each round of the repetition clears.
  case repetition(PatternNode, atLeast: Int, atMost: Int?, isLazy: Bool, groups: Range<Int>)
  case group(PatternNode, index: Int)
  case assertion(PatternAssertion)
  case look(PatternNode, isBehind: Bool, isNegated: Bool)
  case backreference([Int])
}

/// A place between two scalars.
enum PatternAssertion: Sendable {
  case start
  case end
  case wordBoundary
  case noWordBoundary
}
