import ArgumentParser
import SourceText
import Syntax
import Workspace

struct Fmt: OutputCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", _superCommandName: "qbank",
    abstract: "Lays files out in one form.",
    discussion: """
      Only white space moves: comments, styles of texts and the author's line breaks stay, and the file says the same as \
      before. A file with syntax errors is left as it is, and so is one with a comment "# qbank:format-off" or \
      "x-format: off". Below a folder, the files are those that "qbank check" reads.

      Examples:
        qbank fmt                      the banks below this folder
        qbank fmt pmle.yaml            one file
        qbank fmt --check .            only say which files are not in form; exit code 1 where one is not
        qbank fmt - < q.yaml           standard input to standard output
      """
  )

  @Argument(help: "Files and folders; - is standard input. Without any, the current folder.")
  var paths: [String] = []

  @Flag(help: "Write nothing; name the files that are not in form.")
  var check = false

  @Option(help: ArgumentHelp("The name that standard input goes by.", valueName: "name"))
  var stdinPath: String?

  func run(_ output: Output) throws {
    let targets = try CheckTargets(paths, stdinPath: stdinPath)
    let workspace = Workspace(targets.files, Overrides(today: Today.day, named: targets.named))
    let progress = Progress(total: targets.paths.count)
    defer { progress.finish() }
    let (snapshot, failures) = try targets.load(into: workspace, progress)
    try targets.refuseBrokenConfiguration(of: targets.paths, in: snapshot)
    progress.finish()
    let isInForm = try FmtRun(targets: targets, snapshot: snapshot, writes: !check).layOut(to: output)
    if let first = failures.first { throw CommandFailure(first) }
    if !isInForm { throw ExitCode(1) }
  }
}

/// One run of `qbank fmt`.
fileprivate struct FmtRun {
  let targets: CheckTargets
  let snapshot: WorkspaceSnapshot
  let writes: Bool

  /// Returns false where a file has syntax errors, or is not in form and only to be named.
  func layOut(to output: Output) throws -> Bool {
    var changed = 0
    var files = 0
    var isRefused = false
    for path in targets.paths where isOurs(path) {
      guard let document = snapshot.document(path) else { continue }
      files += 1
      let name = targets.displayPath(path)
      let isInput = path == targets.standardInput?.path && writes
      switch snapshot.layout(of: path) {
      case .none(let reason):
        if isInput { output.write(Array(document.text.bytes)) }
        Output(2).say("\(name) \(reason).")
        isRefused = isRefused || document.tree.hasErrors
      case .edits(let edits):
        let bytes = Formatting.applied(edits, to: Array(document.text.bytes))
        if isInput { output.write(bytes) }
        guard !edits.isEmpty else { continue }
        changed += 1
        guard !isInput else { continue }
        if writes { try replace(path, document, with: bytes) }
        output.write(name.printable + "\n")
      }
    }
    try output.finish()
    if targets.standardInput == nil || !writes { summarise(files: files, changed: changed) }
    return !isRefused && (writes || changed == 0)
  }

  /// Files that were named, and what `check` would read.
  private func isOurs(_ path: String) -> Bool {
    targets.named.contains(path) || (snapshot.classification(of: path).map { $0.kind != .other } ?? false)
  }

  private func replace(_ path: String, _ document: Document, with bytes: [UInt8]) throws {
    do {
      try targets.files.replace(path, document.text.bytes, with: bytes[...])
    } catch {
      throw CommandFailure(error.sentence(naming: targets.displayPath(path)))
    }
  }

  private func summarise(files: Int, changed: Int) {
    let all = files == 1 ? "1 file" : "\(files) files"
    let verb = writes ? "laid out" : "not in form"
    Output(2).say(changed == 0 ? "\(all) in form." : "\(changed) of \(all) \(verb).")
  }
}
