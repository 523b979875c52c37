import Rules

/// What is looked up among the questions of all banks.
protocol IndexOfBanks: Sendable {
  init()

  /// Takes the questions of a bank, in place of what it had before.
  mutating func put(_ questions: BankDigest, of path: String)

  /// Takes a bank out.
  mutating func remove(_ path: String)
}
