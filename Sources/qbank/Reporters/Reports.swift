import Workspace

/// All that one run writes: each format with the output that it goes to.
struct Reports {
  private var reports: [(reporter: any Reporter, output: Output, path: String?)] = []

  /// Opens the files, so that a folder that cannot be written is known before the work. They are there with `finish`.
  init(_ requests: [ReportRequest], _ context: ReportContext, _ standardOutput: Output) throws {
    for request in requests {
      var context = context
      guard let path = request.path else {
        reports.append((request.format.reporter(context), standardOutput, nil))
        continue
      }
      context.style = .plain
      do {
        let output = Output(try PendingFile(WorkingFolder.absolute(path)))
        reports.append((request.format.reporter(context), output, path))
      } catch {
        throw CommandFailure(error.sentence(naming: path))
      }
    }
  }

  mutating func report(_ file: FileReport) {
    for index in reports.indices { reports[index].reporter.report(file, to: reports[index].output) }
  }

  mutating func finish(_ summary: Summary) throws {
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
