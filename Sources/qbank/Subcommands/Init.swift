import ArgumentParser
import Workspace

struct Init: OutputCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", _superCommandName: "qbank",
    abstract: "Makes a configuration and a sample bank to begin with.",
    discussion: """
      Files that are there are never touched: where one is, nothing is written at all.

      Examples:
        qbank init                     here
        qbank init exams               in a folder, which is made
        qbank init --ci github         with a workflow that checks the banks
      """
  )

  @Argument(help: "The folder. Without it, the current one.")
  var folder = "."

  @Option(help: "Also the files of a CI: github or gitlab. Can be repeated.")
  var ci: [StarterFiles.CI] = []

  func run(_ output: Output) throws {
    let files = DiskFileSystem()
    let root = WorkingFolder.absolute(folder)
    let starters = StarterFiles.files(for: ci)
    for (name, _) in starters where files.status(FilePath.joined(root, name)) != nil {
      throw CommandFailure(
        "\"\(shown(name))\" is there already, so nothing was written; take it away, or choose a folder.")
    }
    for (name, text) in starters {
      let path = FilePath.joined(root, name)
      do {
        try files.makeFolders(FilePath.parent(path) ?? "/")
        try files.write(Array(text.utf8)[...], to: path)
      } catch {
        throw CommandFailure(error.sentence(naming: shown(name)))
      }
      output.write(shown(name).printable + "\n")
    }
  }

  private func shown(_ name: String) -> String { folder == "." ? name : FilePath.joined(folder, name) }
}
