import SourceText

/// The white space of a YAML text: `indent` columns a level, one space behind `:` and `-`, one blank line at most.
struct YAMLLayout {
  let tree: FlatNodes
  let bytes: [UInt8]
  let options: LayoutOptions
  var edits: [TextEdit] = []
  /// The new indentation of lines that begin with a key, a dash or a value, by the offset at which they begin.
  var indentation: [Int: Int] = [:]
  /// Whether the text has something that this does not lay out.
  private(set) var isRefused = false

  static func edits(_ nodes: FlatNodes, _ bytes: [UInt8], _ options: LayoutOptions) -> [TextEdit]? {
    var layout = YAMLLayout(tree: nodes, bytes: bytes, options: options)
    layout.layOut()
    return layout.isRefused ? nil : layout.edits
  }

  private init(tree: FlatNodes, bytes: [UInt8], options: LayoutOptions) {
    self.tree = tree
    self.bytes = bytes
    self.options = options
  }

  private mutating func layOut() {
    for (index, node) in tree.nodes.enumerated() where node.kind == .document {
      for child in tree.children(of: index) where tree.nodes[child].kind.isContent {
        content(child, Place(column: 0, parent: -options.indent, oldParent: -1))
      }
    }
    guard !isRefused else { return }
    layOutComments()
    for (line, column) in indentation { indent(line, column) }
    layOutBlankLines()
  }

  /// Where a value is to stand.
  struct Place {
    /// The column of a block mapping or sequence that begins here.
    var column: Int
    /// The new column of the mapping or sequence around; below 0 at the root.
    var parent: Int
    /// The column that it had.
    var oldParent: Int
  }

  // MARK: Structure

  private mutating func content(_ index: Int, _ place: Place) {
    let node = tree.nodes[index]
    guard !isRefused else { return }
    if node.isLeaf || node.flags.contains(.flow) { startLine(at: node.range.lowerBound, place.column) }
    switch node.kind {
    case .mapping where node.flags.contains(.flow), .sequence where node.flags.contains(.flow): flow(node, place)
    case .mapping: mapping(index, place)
    case .sequence: sequence(index, place)
    case .literalScalar, .foldedScalar: blockScalar(node, place)
    case .plainScalar, .singleQuotedScalar, .doubleQuotedScalar: flowScalar(node, place)
    default: break
    }
  }

  private mutating func mapping(_ index: Int, _ place: Place) {
    let old = column(of: tree.nodes[index].range.lowerBound)
    for pair in tree.children(of: index) where tree.nodes[pair].kind == .pair {
      let parts = tree.children(of: pair)
      let contents = parts.filter { tree.nodes[$0].kind.isContent }
      guard contents.count == 2, !tree.nodes[pair].flags.contains(.explicitKey),
        tree.nodes[contents[0]].kind != .emptyScalar, let colon = colon(behind: tree.nodes[contents[0]])
      else {
        isRefused = true
        return
      }
      startLine(at: tree.nodes[pair].range.lowerBound, place.column)
      let isAlias = tree.nodes[contents[0]].kind == .alias
      replace(tree.nodes[contents[0]].range.upperBound..<colon, isAlias ? " " : "")
      let nested = Place(column: place.column + options.indent, parent: place.column, oldParent: old)
      value(contents[1], parts.filter { $0 > contents[0] }, behind: colon + 1, nested)
    }
  }

  private mutating func sequence(_ index: Int, _ place: Place) {
    var position = tree.nodes[index].range.lowerBound
    let old = column(of: position)
    var parts: [Int] = []
    for child in tree.children(of: index) {
      parts.append(child)
      guard tree.nodes[child].kind.isContent else { continue }
      guard let dash = dash(from: position, parts) else {
        isRefused = true
        return
      }
      startLine(at: dash, place.column)
      let nested = Place(column: place.column + 2, parent: place.column, oldParent: old)
      value(child, parts.filter { tree.nodes[$0].range.lowerBound > dash }, behind: dash + 1, nested)
      position = max(dash + 1, tree.nodes[child].range.upperBound)
      parts = []
    }
  }

  /// A value with the properties and comments (`parts`) before it, behind a colon or dash that ends at `start`.
  private mutating func value(_ index: Int, _ parts: [Int], behind start: Int, _ place: Place) {
    var position = start
    for part in parts where part <= index && tree.nodes[part].kind != .emptyScalar {
      let node = tree.nodes[part]
      if node.kind == .comment {
        position = node.range.upperBound
        continue
      }
      let gap = position..<max(position, node.range.lowerBound)
      if bytes[gap].allSatisfy({ $0 == .space }) {
        replace(gap, " ")
      } else {
        startLine(at: node.range.lowerBound, place.column)
      }
      position = node.range.upperBound
    }
    content(index, place)
  }

  /// The colon behind a key.
  private func colon(behind key: SyntaxNode) -> Int? {
    var offset = key.range.upperBound
    while offset < bytes.count, bytes[offset] == .space || bytes[offset] == .tab { offset += 1 }
    return offset < bytes.count && bytes[offset] == UInt8(ascii: ":") ? offset : nil
  }

  /// The dash of an item: behind what came before, and comments.
  private func dash(from start: Int, _ parts: [Int]) -> Int? {
    var offset = start
    while offset < bytes.count {
      if let comment = parts.first(where: { tree.nodes[$0].kind == .comment && tree.nodes[$0].range.contains(offset) })
      {
        offset = tree.nodes[comment].range.upperBound
        continue
      }
      if bytes[offset] == UInt8(ascii: "-") { return offset }
      guard bytes[offset] == .space || bytes[offset].isLineBreak || bytes[offset] == .tab else { return nil }
      offset += 1
    }
    return nil
  }

  // MARK: Lines

  /// The offset at which the line of `offset` begins.
  func lineStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, !bytes[start - 1].isLineBreak { start -= 1 }
    return start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, offset) : start
  }

  func column(of offset: Int) -> Int { offset - lineStart(offset) }

  /// The white space at the start of a line.
  func leading(_ line: Int) -> Range<Int> {
    var end = line
    while end < bytes.count, bytes[end] == .space || bytes[end] == .tab { end += 1 }
    return line..<end
  }

  /// Notes the column of what begins at `offset`, if its line begins with it.
  mutating func startLine(at offset: Int, _ column: Int) {
    let line = lineStart(offset)
    let leading = leading(line)
    guard leading.upperBound == offset else { return }
    if bytes[leading].contains(.tab) { isRefused = true }
    if indentation[line] == nil { indentation[line] = column }
  }

  mutating func indent(_ line: Int, _ column: Int) {
    replace(leading(line), String(repeating: " ", count: max(0, column)))
  }

  mutating func replace(_ range: Range<Int>, _ text: String) {
    if !bytes[range].elementsEqual(text.utf8) { edits.append(TextEdit(range, text)) }
  }
}
