import SourceText
import Workspace

/// The files that a person named, or that lie below the folders they named.
struct CheckTargets {
  let files = DiskFileSystem()
  private let stdinPath: String?
  private var walk = FileWalk(DiskFileSystem())
  /// How the person would call a file, by its absolute path.
  private(set) var displayPaths: [String: String] = [:]
  /// Files that were named themselves.
  private(set) var named: Set<String> = []
  /// The document that came on standard input.
  private(set) var standardInput: Document?

  /// The current folder where `paths` is empty. `-` among them is standard input, which goes by the name `stdinPath`.
  init(_ paths: [String], stdinPath: String? = nil) throws {
    self.stdinPath = stdinPath
    guard stdinPath == nil || paths.contains("-") else {
      throw CommandFailure("\"--stdin-path\" names standard input; add \"-\" to the paths.")
    }
    for path in paths.isEmpty ? ["."] : paths { try add(path) }
  }

  /// The absolute paths, in the order they are to be checked.
  private(set) var paths: [String] = []

  var skipped: [FileWalk.Skipped] { walk.skipped }
  var errors: [FileError] { walk.errors }

  private mutating func add(_ argument: String) throws {
    if argument == "-" { return try addStandardInput() }
    let path = WorkingFolder.absolute(argument)
    guard let status = files.status(path) else {
      throw CommandFailure(FileError(path, .missing).sentence(naming: argument))
    }
    if status.kind == .folder { return try addFolder(argument, path) }
    if let error = FileError(path, reading: status.kind) { throw CommandFailure(error.sentence(naming: argument)) }
    named.insert(path)
    guard walk.add(path, status) else { return }
    paths.append(path)
    displayPaths[path] = argument
  }

  func displayPath(_ path: String) -> String {
    displayPaths[path] ?? FilePath.relative(path, to: WorkingFolder.path) ?? path
  }

  private mutating func addFolder(_ argument: String, _ path: String) throws {
    let count = walk.found.count
    do {
      try walk.collect(below: path)
    } catch {
      throw CommandFailure(error.sentence(naming: argument))
    }
    for file in walk.found[count...] {
      paths.append(file)
      let rest = FilePath.relative(file, to: path) ?? file
      let folder = argument.hasSuffix("/") ? String(argument.dropLast()) : argument
      displayPaths[file] = argument == "." ? rest : "\(folder)/\(rest)"
    }
  }

  private mutating func addStandardInput() throws {
    guard standardInput == nil else { return }
    let name = stdinPath ?? "stdin"
    let path = WorkingFolder.absolute(name)
    standardInput = Document(path, SourceText(try Input().standardInput()))
    named.insert(path)
    paths.append(path)
    displayPaths[path] = name
  }
}
