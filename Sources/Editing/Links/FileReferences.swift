import SourceText
import Syntax
import Workspace

/// The files that a document names by their paths: its schema, what a configuration holds together, the targets of `$ref`.
struct FileReferences {
  let context: EditingContext

  /// A path as it is written.
  struct Reference {
    var range: Range<Int>
    /// Absolute; nil where no file is meant.
    var path: String?
  }

  var all: [Reference] {
    var result: [Reference] = []
    if let schema = SchemaReference(in: context.tree) {
      result.append(Reference(range: schema.range, path: path(schema.target)))
    }
    guard let root = context.tree.root else { return result }
    switch context.kind {
    case .configuration: result += configuration(root)
    case .schema: result += context.externalSchemaReferences.compactMap { reference(to: $0) }
    default: break
    }
    return result
  }

  private func configuration(_ root: Value) -> [Reference] {
    var values: [Value] = []
    for entry in root.entries {
      switch entry.key.string {
      case "extends": values.append(entry.value)
      case "guides", "catalogs": values += entry.value.isSequence ? Array(entry.value.items) : [entry.value]
      case "schemas": values += entry.value.entries.map(\.value)
      default: break
      }
    }
    return values.compactMap { reference(to: $0) }
  }

  private func reference(to value: Value) -> Reference? {
    guard value.isScalar, value.aliasRange == nil, let text = value.string, !text.isEmpty else { return nil }
    return Reference(range: value.contentRange, path: path(text))
  }

  private func path(_ target: String) -> String? {
    let bare = target.split(separator: "#", omittingEmptySubsequences: false).first.map(String.init) ?? target
    guard !bare.isEmpty, !bare.contains("://"), !bare.hasPrefix("urn:"), let folder = context.folder else { return nil }
    return FilePath.joined(folder, bare)
  }
}
