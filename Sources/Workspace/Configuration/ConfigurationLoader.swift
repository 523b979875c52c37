import Findings
import SourceText
import Syntax

/// Finds the configuration that holds for a file and reads it with all that it extends.
package struct ConfigurationLoader: Sendable {
  let files: any FileSystem
  let known: KnownNames

  package init(files: any FileSystem, known: KnownNames) {
    self.files = files
    self.known = known
  }

  /// The configuration in the folder or in the nearest one above it; nil where there is none.
  package func nearest(to folder: String) -> String? {
    var next: String? = FilePath.normalized(folder)
    while let folder = next {
      for name in ConfigurationFile.names {
        let path = FilePath.joined(folder, name)
        if files.status(path)?.kind == .file { return path }
      }
      next = FilePath.parent(folder)
    }
    return nil
  }

  /// Reads a configuration and what it extends.
  package func load(_ path: String) -> LoadedConfiguration {
    var result = LoadedConfiguration()
    read(FilePath.normalized(path), from: nil, into: &result)
    return result
  }

  /// Adds the settings of a file below those that are there. `origin` is where it was named.
  private func read(
    _ path: String, from origin: (file: String, range: Range<Int>)?, into result: inout LoadedConfiguration
  ) {
    if let origin, result.files.contains(path) {
      result.add(
        Finding(
          ConfigurationRules.circularExtends, .error,
          "\"extends\" leads back to \"\(FilePath.name(path))\", which is being read already; break the circle.",
          at: origin.range), in: origin.file)
      return
    }
    let text: SourceText
    do {
      text = SourceText(try files.read(path))
    } catch {
      // Where another file named it, that one has the finding.
      if origin == nil { result.error = error }
      return
    }
    let tree = SyntaxTree.parse(text, as: DocumentFormat.of(path, text))
    let file = ConfigurationFile(tree, path: path, known: known, files: files)
    result.files.append(path)
    result.configuration = result.configuration.over(file.settings)
    for finding in ConfigurationFile.syntaxFindings(of: tree) + file.findings { result.add(finding, in: path) }
    if let extends = file.extends { read(extends.path, from: (path, extends.range), into: &result) }
  }
}

/// The settings of a configuration with all that it extends, and what is wrong in those files.
package struct LoadedConfiguration: Sendable, Hashable {
  package var configuration = Configuration()
  /// The files that were read, the nearest first.
  package var files: [String] = []
  /// What is wrong in them, by file.
  package private(set) var findings: [String: [Finding]] = [:]
  /// Why the configuration itself cannot be read.
  package var error: FileError?

  package init() {}

  /// The first error of the files, nearest file first: where one is, the settings are not what the writer meant.
  package var firstError: (path: String, finding: Finding)? {
    for path in files {
      if let finding = findings[path]?.first(where: { $0.severity == .error }) { return (path, finding) }
    }
    return nil
  }

  mutating func add(_ finding: Finding, in path: String) {
    findings[path, default: []].append(finding)
    findings[path]?.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }
}
