extension DiskFileSystem {
  /// Replaces the content of a file as a whole, where it is still `old`.
  package func replace(_ path: String, _ old: ArraySlice<UInt8>, with new: ArraySlice<UInt8>) throws(FileError) {
    let file = try PendingFile(path)
    try file.write(new)
    try file.commit(replacing: old)
  }

  /// Writes a file as a whole, whether there is one or not.
  package func write(_ bytes: ArraySlice<UInt8>, to path: String) throws(FileError) {
    let file = try PendingFile(path)
    try file.write(bytes)
    try file.commit()
  }
}
