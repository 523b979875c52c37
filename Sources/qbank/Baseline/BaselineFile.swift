import SourceText
import Workspace

/// The baselines of a run: one that is read, one that is written, or neither.
struct BaselineFile {
  private var known: (baseline: Baseline, folder: String)?
  private var pending: (file: PendingFile, name: String, folder: String)?
  private var writer = BaselineWriter()

  /// Reads the one and opens the other, so that what is wrong with them is known before the work.
  init(reading: String?, writing: String?) throws {
    if let reading { known = (try Baseline(reading: Input().text(reading), named: reading), Self.folder(of: reading)) }
    guard let writing else { return }
    do throws(FileError) {
      pending = (try PendingFile(WorkingFolder.absolute(writing)), writing, Self.folder(of: writing))
    } catch {
      throw CommandFailure(error.sentence(naming: writing))
    }
  }

  var writes: Bool { pending != nil }

  /// Takes the findings that are known out of a report. Returns how many that are.
  mutating func sift(_ report: inout FileReport, of path: String) -> Int {
    if let pending {
      writer.add(report.findings, in: report.text, of: FilePath.path(to: path, from: pending.folder))
    }
    guard let known else { return 0 }
    let count = report.findings.count
    report.findings = known.baseline.unknown(
      report.findings, in: report.text, of: FilePath.path(to: path, from: known.folder))
    return count - report.findings.count
  }

  func finish() throws {
    guard let pending else { return }
    do throws(FileError) {
      try pending.file.write(writer.bytes[...])
      try pending.file.commit()
    } catch {
      throw CommandFailure(error.sentence(naming: pending.name))
    }
  }

  /// Paths in a baseline count from its folder, as it may be checked out anywhere.
  private static func folder(of name: String) -> String { FilePath.parent(WorkingFolder.absolute(name)) ?? "/" }
}

extension FilePath {
  /// An absolute path as it is written in a folder, with `..` where it leads out of that.
  fileprivate static func path(to path: String, from folder: String) -> String {
    let parts = path.split(separator: "/")
    let own = folder.split(separator: "/")
    let common = zip(parts, own).prefix { $0 == $1 }.count
    return ([Substring](repeating: "..", count: own.count - common) + parts[common...]).joined(separator: "/")
  }
}
