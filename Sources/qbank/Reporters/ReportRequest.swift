import ArgumentParser

/// One `--format`: a format for standard output, or with a file, as `sarif=out.sarif`.
struct ReportRequest: ExpressibleByArgument, Equatable {
  var format: ReportFormat
  var path: String?

  init(_ format: ReportFormat, path: String? = nil) {
    self.format = format
    self.path = path
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = parts.first.flatMap({ ReportFormat(rawValue: String($0)) }) else { return nil }
    self.format = format
    guard parts.count == 2 else { return }
    guard !parts[1].isEmpty else { return nil }
    path = String(parts[1])
  }
}
