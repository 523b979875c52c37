import JSONSchema
import SourceText
import Syntax

/// Where an offset lies in a tree: the way down to the deepest value that holds it.
struct TreeLocator {
  /// What the way ends at.
  enum Hit {
    /// A key, or a place at its end.
    case key(Value.Entry)
    /// A scalar, an alias, or the place behind a colon where a value is missing.
    case scalar(Value)
    /// Between the entries or items of `containers.last`, or behind a key whose value stands elsewhere.
    case between
  }

  private(set) var steps: [InstanceStep] = []
  /// The mappings and sequences on the way, the document's value first. One for each step, and one more between.
  private(set) var containers: [Value] = []
  private(set) var hit = Hit.between

  /// `nil` where no document's value holds the offset.
  init?(_ tree: SyntaxTree, at offset: Int) {
    guard let root = tree.documents.first(where: { $0.holds(offset) }) else { return nil }
    var current = root
    while let next = descend(from: current, to: offset) { current = next }
  }

  /// The next value on the way; `nil` at its end.
  private mutating func descend(from value: Value, to offset: Int) -> Value? {
    if value.aliasRange != nil || value.isScalar {
      hit = .scalar(value)
      return nil
    }
    containers.append(value)
    return value.isMapping ? descend(mapping: value, to: offset) : descend(sequence: value, to: offset)
  }

  private mutating func descend(mapping: Value, to offset: Int) -> Value? {
    var touched: Value.Entry?
    for entry in mapping.writtenEntries {
      if entry.range.lowerBound > offset { break }
      if offset <= entry.range.upperBound || entry.lacksValue { touched = entry }
    }
    guard let entry = touched else { return nil }
    if entry.key.holds(offset) {
      hit = .key(entry)
      return nil
    }
    guard offset > entry.key.writtenRange.upperBound else { return nil }
    if entry.value.holds(offset) {
      steps.append(.key(entry.key.string ?? ""))
      return entry.value
    }
    if entry.lacksValue, isSameLine(entry.key.writtenRange.upperBound, offset, in: mapping.tree.text) {
      steps.append(.key(entry.key.string ?? ""))
      hit = .scalar(entry.value)
    }
    return nil
  }

  private mutating func descend(sequence: Value, to offset: Int) -> Value? {
    if sequence.node.flags.contains(.chunked), let hole = sequence.tree.hole {
      let items = sequence.tree.itemValues(in: offset..<offset)
      guard let item = items.last(where: { $0.holds(offset) }), let base = item.chunkBase,
        let index = sequence.tree.items.find(base - hole.offset, by: { $0.bytes })?.index
      else { return nil }
      steps.append(.index(index))
      return item
    }
    for (index, item) in sequence.items.enumerated() where item.holds(offset) {
      steps.append(.index(index))
      return item
    }
    return nil
  }

  private func isSameLine(_ start: Int, _ end: Int, in text: SourceText) -> Bool {
    !text.slice(start..<max(start, end)).contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
  }
}

extension Value {
  /// Does the offset lie in the value as it is written, or at its end?
  func holds(_ offset: Int) -> Bool {
    writtenRange.lowerBound <= offset && offset <= writtenRange.upperBound
  }
}

extension Value.Entry {
  /// Is there a key alone?
  var lacksValue: Bool { value.aliasRange == nil && value.isMissing }
}
