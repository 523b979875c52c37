import Findings
import QuestionBank
import SourceText
import Syntax

extension Navigator {
  /// The name at `offset` that can be changed everywhere, and its bytes; `nil` where there is none: ids of questions,
  /// tags, anchors, definitions and anchors of schemas.
  package func renamable(at offset: Int) -> (name: String, range: Range<Int>)? {
    if let found = schemas?.renamable(at: offset) { return found }
    guard let (referent, range) = context.referent(at: offset) else { return nil }
    switch referent {
    case .anchor(let name, let place): return place < 0 ? nil : (name, range)
    case .schema: return nil
    case .question(let id):
      return questions(id).isEmpty ? nil : (id, range)
    case .tag(let tag): return (tag, range)
    case .domain, .product, .file: return nil
    }
  }

  /// The edits that give the thing at `offset` another name, wherever it is named.
  package func rename(at offset: Int, to name: String) throws(RenameError) -> Fix {
    guard let current = renamable(at: offset) else { throw .notRenamable }
    let title = "Rename \"\(current.name)\" to \"\(name)\""
    if let schemas, schemas.renamable(at: offset) != nil {
      var edits = try schemas.rename(at: offset, to: name)
      let own = edits.removeValue(forKey: path) ?? []
      return Fix(title, isSafe: false, own, elsewhere: edits)
    }
    guard let referent = context.referent(at: offset)?.referent else { throw .notRenamable }
    switch referent {
    case .anchor: return Fix(title, isSafe: false, try renameAnchor(referent, to: name))
    case .question(let id): return try renameScalars(referent, id, to: name, title, isUnique: true)
    case .tag(let tag): return try renameScalars(referent, tag, to: name, title, isUnique: false)
    case .schema, .domain, .product, .file: throw .notRenamable
    }
  }

  private func renameAnchor(_ referent: Referent, to name: String) throws(RenameError) -> [TextEdit] {
    let names = AnchorNames(context.tree)
    let isWord = !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !",[]{}".utf8.contains($0) }
    guard isWord else { throw .invalid("An anchor's name must have no spaces, commas or brackets.") }
    let own = names.all.filter { $0.referent == referent }
    let documents = Set(own.map(\.document))
    if let other = names.all.first(where: { $0.text == name && documents.contains($0.document) }), own[0].text != name {
      throw .taken(other.text)
    }
    return own.map { TextEdit($0.range, name) }
  }

  private func renameScalars(
    _ referent: Referent, _ old: String, to name: String, _ title: String, isUnique: Bool
  ) throws(RenameError) -> Fix {
    let new = DecodedText(verbatim: Array(name.utf8), at: 0).trimmed
    guard !new.isEmpty, !new.contains(where: \.isNewline) else {
      throw .invalid("A name must not be empty and must stand on one line.")
    }
    if isUnique, new != old, !questions(new).isEmpty {
      throw .taken(new)
    }
    var edits: [String: [TextEdit]] = [:]
    for found in places(of: referent, ByteSearch(old)) {
      edits[found.place.path, default: []].append(ScalarRewriting.edit(found.scalar, to: new))
    }
    let own = edits.removeValue(forKey: path) ?? []
    return Fix(title, isSafe: false, own, elsewhere: edits)
  }
}
