import EmbeddedData
import SourceText
import Syntax

/// The metaschemas that the binary carries, by URI.
enum Metaschemas {
  /// The root of the metaschema or vocabulary schema at `uri`, without a fragment.
  static func root(of uri: String) -> Value? { roots[uri] }

  private static let roots: [String: Value] = {
    var result: [String: Value] = [:]
    let folder = "metaschemas/"
    for path in EmbeddedFiles.paths where path.hasPrefix(folder) {
      guard let bytes = EmbeddedFiles.bytes(at: path), let root = SyntaxTree.parse(SourceText(bytes), as: .json).root
      else { continue }
      let name = path.dropFirst(folder.count).dropLast(".json".count)
      if name.hasPrefix("v") {
        // There the version is the whole path, and the release of a year has a URI of its own.
        result["https://json-schema.org/" + name.dropLast("/schema".count)] = root
        if let uri = root["$id"]?.string { result[uri] = root }
      } else {
        result[(name.hasPrefix("draft-") ? "http://json-schema.org/" : "https://json-schema.org/draft/") + name] = root
      }
    }
    return result
  }()
}
