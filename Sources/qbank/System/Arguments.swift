import ArgumentParser

/// The arguments of the command line, as the command that they ask for.
///
/// ArgumentParser comes to a subcommand through all above it, and builds the options of each several times on the way:
/// two thirds of the time of a check of one question. So the command that is named is parsed by itself. What that refuses
/// is parsed again from the root, which has the words for help and for what is wrong.
struct Arguments {
  private let all: [String]

  init(_ all: [String]) { self.all = all }

  /// Throws the errors of ArgumentParser, help and the version among them.
  func command(of root: any ParsableCommand.Type) throws -> any ParsableCommand {
    let (type, rest) = named(in: root)
    if type.configuration.subcommands.isEmpty, let command = try? type.parseAsRoot(rest),
      Swift.type(of: command) == type
    {
      return command
    }
    return try root.parseAsRoot(all)
  }

  /// The innermost command that the first arguments name, and the arguments behind its name.
  private func named(in root: any ParsableCommand.Type) -> (type: any ParsableCommand.Type, rest: [String]) {
    var type = root
    var rest = all[...]
    while let name = rest.first,
      let next = type.configuration.subcommands.first(where: { $0.configuration.commandName == name })
    {
      type = next
      rest.removeFirst()
    }
    return (type, Array(rest))
  }
}
