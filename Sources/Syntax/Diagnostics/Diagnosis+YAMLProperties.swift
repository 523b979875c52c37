import Findings
import SourceText

/// What is wrong with anchors, tags and directives.
extension Diagnosis {
  var invalidProperty: Advice {
    if error.range.isEmpty {
      return Advice(message: "This value has two anchors or two tags, and may have one of each; remove one.")
    }
    if words == "&" || words == "*" {
      return Advice(message: "A name is missing behind \(quoted); write one, or put the text in quotes.")
    }
    if words.hasPrefix("!<"), !words.hasSuffix(">") {
      return Advice(
        message: "The tag \(quoted) has no end; add \">\".",
        fixes: [Fix("Insert \">\"", isSafe: false, [.insertion(">", at: error.range.upperBound)])])
    }
    if words.hasPrefix("!"), words.hasSuffix("!"), words.count > 1 {
      return Advice(message: "The tag \(quoted) has no name behind its handle; write one.")
    }
    if words.hasPrefix("*") {
      return Advice(message: "\(quoted) cannot stand here: an alias has no anchor and no tag of its own; remove those.")
    }
    var end = error.range.upperBound
    while chunk.bytes(end..<end + 1).first == .space { end += 1 }
    return Advice(
      message: "\(quoted) cannot stand here: a value has one anchor and one tag; remove it.",
      fixes: [Fix("Remove \(quoted)", isSafe: false, [.deletion(error.range.lowerBound..<end)])])
  }

  var invalidDirective: Advice {
    let place = error.range.lowerBound
    guard !error.range.isEmpty else {
      return Advice(
        message: "A line \"---\" is missing between the directives and the text; add it.",
        fixes: [Fix("Insert \"---\"", isSafe: false, [.insertion(lineBefore.isEmpty ? "---\n" : "\n---", at: place)])])
    }
    guard words.hasPrefix("%") else {
      return Advice(
        message: "No text follows the directives before \(quoted); write \"---\" and a text, or remove them.")
    }
    let tail = chunk.bytes(error.range.upperBound..<chunk.text.count)
    let isPair = tail.starts(with: [.carriageReturn, .lineFeed])
    let end = error.range.upperBound + (isPair ? 2 : tail.first?.isLineBreak ?? false ? 1 : 0)
    return Advice(
      message: "\(quoted) is no directive that can stand here; remove it.",
      fixes: [Fix("Remove the line", isSafe: false, [.deletion(place..<end)])])
  }
}
