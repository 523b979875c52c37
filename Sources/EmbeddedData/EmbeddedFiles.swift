import CEmbeddedData

/// The files of `schemas/` that the binary carries, so that it works with no file beside it.
package enum EmbeddedFiles {
  /// The paths below `schemas/`, with forward slashes, sorted: `guides/google-pmle.json`.
  package static var paths: [String] {
    files.map { String(cString: $0.path) }
  }

  /// The content of the file at `path` below `schemas/`; nil where no such file is embedded.
  package static func bytes(at path: String) -> [UInt8]? {
    files.first { String(cString: $0.path) == path }
      .map { Array(UnsafeBufferPointer(start: $0.bytes, count: $0.count)) }
  }

  private static var files: UnsafeBufferPointer<qbank_embedded_file> {
    UnsafeBufferPointer(start: qbank_embedded_file_table(), count: qbank_embedded_file_count())
  }
}
