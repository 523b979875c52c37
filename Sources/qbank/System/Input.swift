import SourceText
import Workspace

/// Reads what a person names on the command line.
struct Input {
  let files = DiskFileSystem()

  /// Standard input to its end.
  func standardInput() throws -> [UInt8] {
    do {
      return try DiskFileSystem.readAll(0, of: "-")
    } catch {
      throw CommandFailure(error.sentence(naming: "standard input"))
    }
  }

  /// The text of a file; `-` is standard input.
  func text(_ argument: String) throws -> SourceText {
    if argument == "-" { return SourceText(try standardInput()) }
    do {
      return SourceText(try files.read(WorkingFolder.absolute(argument)))
    } catch {
      throw CommandFailure(error.sentence(naming: argument))
    }
  }
}
