import Workspace

/// The path of a file as other programs want it: from the working folder, which in CI is that of the repository.
enum ReportPath {
  static func relative(_ path: String) -> String {
    let absolute = WorkingFolder.absolute(path)
    return FilePath.relative(absolute, to: WorkingFolder.path) ?? absolute
  }

  /// A reference by RFC 3986: relative where the file is below the working folder, else a `file:` URI.
  static func uri(_ path: String) -> String {
    let path = relative(path)
    guard FilePath.isAbsolute(path) else { return encoded(path) }
    return "file://" + (path.hasPrefix("/") ? "" : "/") + encoded(path)
  }

  private static func encoded(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
