import Workspace

/// What git says of the working tree. It is asked and never told to change anything.
struct Git {
  /// The top folder of the working tree.
  let root: String

  /// Finds the working tree that a folder is in.
  init(_ folder: String) throws {
    let answer = try Self.ask(["-C", folder, "rev-parse", "--show-toplevel"], Self.noWorkingTree)
    root = FilePath.normalized(answer.dropLast(while: \.isNewline))
  }

  /// The lines, from 1, that are other than in the commit from which `revision` and this working tree have grown; by
  /// absolute path, new files too.
  func changes(since revision: String) throws -> [String: ChangedLines] {
    // A revision that begins with "-" would be an option.
    guard !revision.hasPrefix("-") else { throw CommandFailure(Self.noRevision(revision, "it is none")) }
    let base = try Self.ask(["-C", root, "merge-base", revision, "HEAD"]) { Self.noRevision(revision, $0) }
    let difference = try Self.ask(
      [
        "-C", root, "diff", "--no-ext-diff", "--no-textconv", "--no-color", "--no-relative", "--find-renames",
        "--unified=0", "--src-prefix=a/", "--dst-prefix=b/", base.dropLast(while: \.isNewline), "--",
      ],
      Self.failed)
    var changes = DiffReader.changes(difference).reduce(into: [String: ChangedLines]()) {
      $0[FilePath.joined(root, $1.key)] = $1.value
    }
    let new = try Self.ask(["-C", root, "ls-files", "--others", "--exclude-standard", "-z"], Self.failed)
    for name in new.split(separator: "\0") { changes[FilePath.joined(root, String(name))] = .all }
    return changes
  }

  /// What git prints. `sentence` makes the error from git's own words.
  private static func ask(_ arguments: [String], _ sentence: (String) -> String) throws -> String {
    // Nothing of the working tree is to be run: no hooks, no monitors. Nothing is to be written, no index either.
    let settings = ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false"]
    guard let result = Subprocess.run("git", settings + arguments) else { throw CommandFailure(noGit) }
    guard result.exitCode == 0 else {
      let words = String(decoding: result.errors, as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
      throw CommandFailure(sentence(words.hasPrefix("fatal: ") ? String(words.dropFirst(7)) : String(words)))
    }
    return String(decoding: result.output, as: UTF8.self)
  }

  private static let noGit = "\"--since\" asks git, and \"git\" cannot be run; install it, or check all files."

  private static func noWorkingTree(_ words: String) -> String {
    "\"--since\" needs a working tree of git, and here is none: \(words.ended)"
  }

  private static func noRevision(_ revision: String, _ words: String) -> String {
    let reason = words.isEmpty ? "this history has nothing in common with it; fetch more of it" : words
    return "The changes since \"\(revision)\" cannot be told: \(reason.ended)"
  }

  private static func failed(_ words: String) -> String { "git cannot tell what changed: \(words.ended)" }
}

extension String {
  fileprivate var ended: String { hasSuffix(".") ? self : self + "." }

  fileprivate func dropLast(while matches: (Character) -> Bool) -> String {
    var result = self
    while let last = result.last, matches(last) { result.removeLast() }
    return result
  }
}
