/// Arithmetic on paths with forward slashes; nothing here looks at a disk.
package enum FilePath {
  package static func isAbsolute(_ path: String) -> Bool {
    path.hasPrefix("/") || drive(path) != nil
  }

  /// `path` seen from `folder`, without `.`, `..` and empty parts.
  package static func joined(_ folder: String, _ path: String) -> String {
    normalized(isAbsolute(path) ? path : folder + "/" + path)
  }

  /// The same path without `.`, empty parts, and `..` where there is a part that it takes away.
  package static func normalized(_ path: String) -> String {
    let root = drive(path).map { $0 + "/" } ?? (path.hasPrefix("/") ? "/" : "")
    var parts: [Substring] = []
    for part in path.dropFirst(root.count).split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || root.isEmpty {
        parts.append(part)
      }
    }
    let joined = root + parts.joined(separator: "/")
    return joined.isEmpty ? "." : joined
  }

  /// The folder that a normalized path is in; nil for a root.
  package static func parent(_ path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return path == "." ? nil : "." }
    let root = drive(path).map { $0 + "/" } ?? "/"
    if path == root { return nil }
    let folder = String(path[..<slash])
    return folder.count < root.count ? root : folder
  }

  /// The last part.
  package static func name(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// The part of a normalized path behind a normalized folder; nil where it is not below that folder.
  package static func relative(_ path: String, to folder: String) -> String? {
    if folder == "." { return isAbsolute(path) || path == ".." || path.hasPrefix("../") ? nil : path }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(prefix) && path.count > prefix.count ? String(path.dropFirst(prefix.count)) : nil
  }

  /// `C:` of a Windows path.
  private static func drive(_ path: String) -> String? {
    let bytes = Array(path.utf8.prefix(3))
    guard bytes.count == 3, bytes[1] == UInt8(ascii: ":"), bytes[2] == UInt8(ascii: "/"),
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= bytes[0] | 0x20
    else { return nil }
    return String(path.prefix(2))
  }
}
