import Findings
import Syntax

extension SuppressionComment {
  /// What the comments of a tree's skeleton say; ranges are absolute.
  static func readings(in skeleton: SyntaxChunk, of tree: SyntaxTree) -> [Reading] {
    var result: [Reading] = []
    for (index, node) in skeleton.nodes.enumerated() where node.kind == .comment {
      let start = tree.skeletonRange(index).lowerBound
      if let reading = read(skeleton.bytes(of: node), at: start) { result.append(reading) }
    }
    return result
  }
}

extension SuppressionComment.Reading {
  var range: Range<Int> {
    switch self {
    case .comment(let comment): comment.range
    case .unknown(let unknown): unknown.range
    }
  }

  var comment: SuppressionComment? {
    if case .comment(let comment) = self { return comment }
    return nil
  }

  /// What is wrong with it: rules and words that do not exist.
  var findings: [Finding] {
    switch self {
    case .unknown(let unknown): [WorkspaceRules.unknownWord(unknown)]
    case .comment(let comment):
      comment.rules.filter { RuleDirectory.description(of: RuleID($0.text)) == nil }
        .map { WorkspaceRules.unknownRule($0.text, at: $0.range) }
    }
  }

  func shifted(by offset: Int) -> Self {
    guard offset != 0 else { return self }
    switch self {
    case .unknown(var unknown):
      unknown.range = unknown.range.shifted(by: offset)
      return .unknown(unknown)
    case .comment(var comment):
      comment.range = comment.range.shifted(by: offset)
      for index in comment.rules.indices { comment.rules[index].range = comment.rules[index].range.shifted(by: offset) }
      return .comment(comment)
    }
  }
}
