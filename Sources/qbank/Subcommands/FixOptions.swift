import ArgumentParser
import Workspace

/// Whether findings are mended: the options that `check` and `schema lint` share.
struct FixOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Apply the safe fixes; with --fix=suggested also suggestions, where a finding has only one. Then report what is left."
    ))
  var fix = false

  @Flag(name: .customLong(suggestedFlag), help: .hidden)
  var fixSuggested = false

  @Flag(help: "Show what --fix would change, as a unified diff; write nothing. Exit code 1 where there is something.")
  var diff = false

  /// The fixes that are asked for; nil for none.
  var scope: FixScope? {
    if fixSuggested { return .suggested }
    return fix || diff ? .safe : nil
  }

  private static let suggestedFlag = "fix-suggested"

  /// The arguments with `--fix=suggested` as the flag that the parser knows: its options have a value or none.
  static func spelled(_ arguments: [String]) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.count
    return arguments.enumerated().map { index, argument in
      guard index < end else { return argument }
      return switch argument {
      case "--fix=suggested": "--" + suggestedFlag
      case "--fix=safe": "--fix"
      default: argument
      }
    }
  }
}
