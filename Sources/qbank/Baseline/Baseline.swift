import Findings
import SourceText
import Syntax
import Workspace

/// The findings that are known and left out of reports: by file and fingerprint, so that they may move.
struct Baseline {
  /// How often each fingerprint is known, by the file's path from the folder of the baseline.
  private var known: [String: [String: Int]] = [:]

  /// The version of the file's form. A fingerprint that is made in another way needs another one.
  static let version = 1

  init() {}

  /// Reads a baseline; `name` is what sentences call it.
  init(reading text: SourceText, named name: String) throws {
    let tree = SyntaxTree.parse(text, as: .json)
    guard let root = tree.root, !tree.hasErrors, root.isMapping else {
      let offset = tree.errors.map(\.range.lowerBound).min() ?? 0
      let place = text.position(at: offset, encoding: .utf32)
      throw CommandFailure(
        "\(name):\(place.line + 1):\(place.column + 1): This is no baseline, as it is no JSON object; "
          + "\"--write-baseline\" writes one.")
    }
    guard let version = root["version"]?.integer, let findings = root["findings"], findings.isSequence else {
      throw CommandFailure("\"\(name)\" is no baseline; \"--write-baseline\" writes one.")
    }
    guard version == Self.version else {
      throw CommandFailure(
        "\"\(name)\" is a baseline of version \(version), and this program reads version \(Self.version): "
          + "write it again with \"--write-baseline\".")
    }
    for item in findings.items {
      guard let path = item["path"]?.string, let fingerprint = item["fingerprint"]?.string else {
        let place = text.position(at: item.range.lowerBound, encoding: .utf32)
        throw CommandFailure(
          "\(name):\(place.line + 1):\(place.column + 1): A finding of a baseline has \"path\" and \"fingerprint\"; "
            + "write it again with \"--write-baseline\".")
      }
      known[path, default: [:]][fingerprint, default: 0] += 1
    }
  }

  /// The findings of a file that are not known, in their order.
  func unknown(_ findings: [Finding], in text: SourceText, of path: String) -> [Finding] {
    var fingerprints = FindingFingerprints()
    guard var left = known[path] else { return findings }
    return findings.filter { finding in
      let fingerprint = fingerprints.next(finding, in: text)
      guard let count = left[fingerprint], count > 0 else { return true }
      left[fingerprint] = count - 1
      return false
    }
  }
}

/// Writes the baseline of a run: a line a finding, so that changes of it can be read.
struct BaselineWriter {
  private var lines: [String] = []

  /// Adds the findings of a file; `path` counts from the folder of the baseline.
  mutating func add(_ findings: [Finding], in text: SourceText, of path: String) {
    var fingerprints = FindingFingerprints()
    for finding in findings {
      var writer = JSONWriter()
      writer.object { writer in
        for (key, value) in [
          ("path", path), ("rule", finding.rule.name), ("fingerprint", fingerprints.next(finding, in: text)),
        ] {
          writer.key(key)
          writer.string(value)
        }
      }
      lines.append(String(decoding: writer.bytes, as: UTF8.self))
    }
  }

  var bytes: [UInt8] {
    let findings = lines.isEmpty ? "[]" : "[\n" + lines.joined(separator: ",\n") + "\n]"
    return Array("{\"version\":\(Baseline.version),\"findings\":\(findings)}\n".utf8)
  }
}
