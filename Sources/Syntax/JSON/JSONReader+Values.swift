extension JSONReader {
  /// Reads the scalar at the cursor, or opens the mapping or sequence that begins there.
  mutating func beginValue() {
    if context == nil, cursor == listWithoutBracket || cursor == knownList {
      openImpliedSequence(reporting: .missingBracket)
      return
    }
    switch byte {
    case .leftBrace: open(.mapping)
    case .leftBracket: open(.sequence)
    case .doubleQuote: readString()
    case .singleQuote: readSingleQuoted()
    default: readLiteral()
    }
  }

  private mutating func open(_ kind: SyntaxKind) {
    guard frames.count + (context?.depth ?? 0) < Self.depthLimit else {
      tree.leaf(.emptyScalar, cursor..<cursor)
      let bracket = cursor..<cursor + 1
      let start = cursor
      skipNested()
      tree.report(.nestingTooDeep, bracket)
      validate(start..<cursor)
      tree.leaf(.skipped, start..<cursor)
      lastEnd = cursor
      return
    }
    let node = tree.open(kind, .flow, at: cursor)
    frames.append(Frame(node: node, isMapping: kind == .mapping, opener: cursor))
    cursor += 1
    lastEnd = cursor
  }

  /// Goes behind the bracket that closes the one under the cursor, or to the end, by counting alone.
  private mutating func skipNested() {
    var depth = 0
    while cursor < bytes.count {
      switch bytes[cursor] {
      case .leftBrace, .leftBracket: depth += 1
      case .rightBrace, .rightBracket: depth -= 1
      case .doubleQuote:
        cursor = stringEnd(from: cursor)
        continue
      default: break
      }
      cursor += 1
      if depth == 0 { return }
    }
    note(reach: bytes.count + 1)
  }
}
