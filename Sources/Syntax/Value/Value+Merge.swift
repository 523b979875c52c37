/// The merge key of YAML, `<<` (yaml.org/type/merge): its value is a mapping, or a list of them, whose entries count as
/// entries of the mapping that it stands in. It is no part of YAML 1.2, but nearly every reader knows it.
extension Value {
  /// The entries that the keys `<<` of a mapping bring in, in order: those of the first mapping first.
  ///
  /// A key that is written in the mapping itself, or came before, is left out. A mapping that is merged may itself merge
  /// others: each is read once, so that the work is bounded by the text, and `mergeLimit` bounds it in any case.
  package var mergedEntries: [Entry] {
    guard isMapping, tree.format == .yaml else { return [] }
    var names: Set<String> = []
    var open: [MergeSource] = []
    for entry in writtenEntries {
      if entry.isMerge { open += entry.mergeSources } else if let name = entry.key.string { names.insert(name) }
    }
    guard !open.isEmpty else { return [] }
    open.reverse()
    var result: [Entry] = []
    var seen: Set<MergeSource.Identity> = []
    while let source = open.popLast(), result.count < Value.mergeLimit {
      guard seen.insert(source.identity).inserted else { continue }
      // Of equal keys in one mapping the last counts, as it does elsewhere.
      var own: [String: Int] = [:]
      var inner: [MergeSource] = []
      for entry in source.mapping.writtenEntries where result.count < Value.mergeLimit {
        if entry.isMerge {
          inner += entry.mergeSources.map { MergeSource(mapping: $0.mapping, place: source.place ?? $0.place) }
          continue
        }
        let merged = source.merged(entry)
        guard let name = entry.key.string else {
          result.append(merged)
          continue
        }
        if names.contains(name) { continue }
        if let index = own[name] {
          result[index] = merged
        } else {
          own[name] = result.count
          result.append(merged)
        }
      }
      names.formUnion(own.keys)
      open += inner.reversed()
    }
    return result
  }

  /// No mapping has more entries by merging.
  private static var mergeLimit: Int { 10_000 }
}

extension Value {
  /// Whether `key` is a merge key with something to merge: `<<` without quotes and tags. Any other `<<` is a key.
  package static func isMerge(key: Value, value: Value) -> Bool {
    guard key.mayBeMergeKey, key.aliasRange == nil,
      key.withContentBytes({ $0.elementsEqual("<<".utf8) }), key.property(.tag) == nil
    else { return false }
    return value.isMapping || value.isSequence && value.items.prefix(sourceLimit).allSatisfy(\.isMapping)
  }

  /// Whether it is as long as `<<` and without quotes: what nearly all keys are not.
  fileprivate var mayBeMergeKey: Bool { node.kind == .plainScalar && node.end &- node.start == 2 }

  /// Of a longer list to merge the rest is not read.
  fileprivate static var sourceLimit: Int { 1_000 }
}

extension Value.Entry {
  package var isMerge: Bool { key.mayBeMergeKey && Value.isMerge(key: key, value: value) }

  /// The mappings that the merge key brings in, in order.
  fileprivate var mergeSources: [MergeSource] {
    let mappings = value.isMapping ? [value] : Array(value.items.prefix(Value.sourceLimit))
    return mappings.map { mapping in
      // Behind an alias, all that is merged stands where the alias does.
      let alias = value.aliasRange ?? mapping.aliasRange
      return MergeSource(mapping: mapping, place: alias.map { (alias: $0, entry: range) })
    }
  }
}

/// A mapping whose entries are merged into another.
fileprivate struct MergeSource {
  var mapping: Value
  /// Where the alias and the entry `<<` stand through which it is reached; nil for one that is written in place.
  var place: (alias: Range<Int>, entry: Range<Int>)?

  struct Identity: Hashable {
    var chunk: ObjectIdentifier
    var index: Int
  }

  var identity: Identity { Identity(chunk: ObjectIdentifier(mapping.chunk), index: mapping.nodeIndex) }

  /// The entry as one of the mapping that it is merged into.
  func merged(_ entry: Value.Entry) -> Value.Entry {
    guard let place else { return Value.Entry(key: entry.key, value: entry.value, range: entry.range, isMerged: true) }
    return Value.Entry(
      key: entry.key.reached(through: place.alias), value: entry.value.reached(through: place.alias),
      range: place.entry, isMerged: true)
  }
}

extension Value {
  fileprivate func reached(through alias: Range<Int>) -> Value { Value(part, nodeIndex, aliasRange: alias) }
}
