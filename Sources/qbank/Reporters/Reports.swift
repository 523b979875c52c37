import Findings
import Workspace

/// All that one run writes: each format with the output that it goes to.
struct Reports {
  private var reports: [(reporter: any Reporter, output: Output, path: String?)] = []

  /// Where a request's report goes: a file that is written, or standard output where that is nil.
  typealias Pending = (request: ReportRequest, file: PendingFile?)

  /// Opens the files, so that a folder that cannot be written is known before the work. They are there with `finish`.
  static func open(_ requests: [ReportRequest]) throws -> [Pending] {
    var pending: [Pending] = []
    for request in requests {
      guard let path = request.path else {
        pending.append((request, nil))
        continue
      }
      do {
        pending.append((request, try PendingFile(WorkingFolder.absolute(path))))
      } catch {
        throw CommandFailure(error.sentence(naming: path))
      }
    }
    return pending
  }

  init(_ pending: [Pending], _ context: ReportContext, _ standardOutput: Output) {
    reports = pending.map { request, file in
      var context = context
      if file != nil { context.style = .plain }
      return (request.format.reporter(context), file.map { Output($0) } ?? standardOutput, request.path)
    }
  }

  mutating func report(_ file: FileReport) {
    for index in reports.indices { reports[index].reporter.report(file, to: reports[index].output) }
  }

  mutating func finish(_ summary: FindingSummary) throws {
    for index in reports.indices { reports[index].reporter.finish(summary, to: reports[index].output) }
    for (_, output, path) in reports {
      guard let path else {
        try output.finish()
        continue
      }
      do { try output.commit() } catch { throw CommandFailure(error.sentence(naming: path)) }
    }
  }
}
