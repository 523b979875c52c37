import Findings
import SourceText

/// What is wrong with brackets and braces.
extension Diagnosis {
  var unclosedBracket: Advice {
    let place = error.range.upperBound
    let opener = error.origin.map { text($0) } ?? ""
    if opener == "/*" {
      return Advice(
        message: "The comment has no end, so all that follows could be part of it; add \"*/\".",
        fixes: [Fix("Insert \"*/\"", isSafe: false, [.insertion(" */", at: place)])])
    }
    let open = unclosedContainers
    let closers = open.isEmpty ? (Self.closer(of: opener).map { [$0] } ?? []) : open.compactMap { Self.closer(of: $0) }
    let closing = closers.joined()
    guard !closing.isEmpty else { return Advice(message: "A closing bracket is missing here; add it.") }
    let message =
      closers.count == 1
      ? "\"\(closing)\" is missing here, so what follows would be read as part of what \"\(opener)\" opened; add it."
      : "\"\(closing)\" is missing here: \(closers.count) brackets are still open; add their ends."
    return Advice(
      message: message, fixes: [Fix("Insert \"\(closing)\"", isSafe: false, [.insertion(closing, at: place)])],
      origin: "\"\(opener)\" was opened here")
  }

  /// The opening brackets that end where the innermost does, without one of their own, from the inside.
  private var unclosedContainers: [String] {
    guard let origin = error.origin,
      let inner = chunk.nodes.last(where: { isContainer($0) && Int($0.start) == origin.lowerBound })
    else { return [] }
    return chunk.nodes.reversed().filter {
      isContainer($0) && $0.flags.contains(.broken) && $0.start <= inner.start && $0.end == inner.end
    }.compactMap { node in
      let opener = text(Int(node.start)..<Int(node.start) + 1)
      return opener == (node.kind == .mapping ? "{" : "[") ? opener : nil
    }
  }

  private func isContainer(_ node: SyntaxNode) -> Bool { node.kind == .mapping || node.kind == .sequence }

  var missingBracket: Advice {
    let place = error.range.lowerBound
    let isList = chunk.nodes.contains { $0.kind == .sequence && Int($0.start) == place }
    let bracket = isList ? "[" : "{"
    return Advice(
      message: isList
        ? "\"[\" is missing before the first of these values, so their list does not begin; add it."
        : "\"{\" is missing before this key, so its mapping does not begin; add it.",
      fixes: [Fix("Insert \"\(bracket)\"", isSafe: false, [.insertion(bracket, at: place)])])
  }

  var unexpectedBracket: Advice {
    let removal = Fix("Remove \(quoted)", isSafe: false, [.deletion(error.range)])
    guard let origin = error.origin, let closer = Self.closer(of: text(origin)) else {
      return Advice(message: "\(quoted) closes nothing, as no bracket is open here; remove it.", fixes: [removal])
    }
    let opener = text(origin)
    let isInPlace = chunk.nodes.contains {
      isContainer($0) && Int($0.start) == origin.lowerBound && Int($0.end) == error.range.upperBound
    }
    let replacement = Fix("Replace by \"\(closer)\"", isSafe: false, [TextEdit(error.range, closer)])
    return Advice(
      message: isInPlace
        ? "\(quoted) does not close \"\(opener)\"; write \"\(closer)\"."
        : "\(quoted) does not fit the open \"\(opener)\"; remove it or write \"\(closer)\".",
      fixes: isInPlace ? [replacement, removal] : [removal, replacement], origin: "\"\(opener)\" was opened here")
  }

  static func closer(of opener: String) -> String? {
    switch opener {
    case "{": "}"
    case "[": "]"
    default: nil
    }
  }
}
