/// What the items of a list need to know of what is around it.
struct YAMLListState {
  /// The place of the list itself.
  var place: BlockPlace
  var tagHandles: [[UInt8]]

  init(place: BlockPlace, tagHandles: [[UInt8]]) {
    self.place = place
    self.tagHandles = tagHandles
  }

  /// Reads the details of a context: the column around, counted from 1 (0 for a document), and the tag handles.
  init(_ context: ItemContext) {
    let words = context.details.split(separator: .space)
    let indent = (words.first.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0) - 1
    place = BlockPlace.document(isFirst: true)
    if indent >= 0 { place = place.value(in: indent) }
    tagHandles = words.dropFirst().map { Array($0) }
  }

  func context(column: Int, depth: Int) -> ItemContext {
    let words = [Array(String(place.indent + 1).utf8)] + tagHandles
    return ItemContext(column: column, depth: depth, details: Array(words.joined(separator: [.space])))
  }
}
