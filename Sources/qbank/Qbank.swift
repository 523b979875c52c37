import ArgumentParser

@main
struct Qbank: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Checks exam question banks.")
}
