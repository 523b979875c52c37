import ArgumentParser

/// A command that writes to standard output.
protocol OutputCommand: ParsableCommand {
  mutating func run(_ output: Output) throws
}
