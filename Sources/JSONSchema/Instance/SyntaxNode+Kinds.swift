import Syntax

/// Questions about a node that the evaluator asks of each one: written so that no call leaves the module.
extension SyntaxNode {
  @inline(__always) var isMapping: Bool { if case .mapping = kind { true } else { false } }
  @inline(__always) var isSequence: Bool { if case .sequence = kind { true } else { false } }
  @inline(__always) var isPair: Bool { if case .pair = kind { true } else { false } }
  @inline(__always) var isAlias: Bool { if case .alias = kind { true } else { false } }
  @inline(__always) var isEmptyScalar: Bool { if case .emptyScalar = kind { true } else { false } }

  @inline(__always) var isContent: Bool {
    switch kind {
    case .mapping, .sequence, .plainScalar, .singleQuotedScalar, .doubleQuotedScalar, .literalScalar, .foldedScalar,
      .emptyScalar, .alias:
      true
    default: false
    }
  }

  @inline(__always) var isQuoted: Bool {
    switch kind {
    case .singleQuotedScalar, .doubleQuotedScalar: true
    default: false
    }
  }

  @inline(__always) var isBroken: Bool { has(.broken) }
  @inline(__always) var isEncoded: Bool { has(.needsDecoding) }
  @inline(__always) var isChunked: Bool { has(.chunked) }

  /// Its length in bytes.
  @inline(__always) var width: Int { Int(end) - Int(start) }

  @inline(__always) private func has(_ flag: SyntaxFlags) -> Bool { flags.rawValue & flag.rawValue != 0 }
}
