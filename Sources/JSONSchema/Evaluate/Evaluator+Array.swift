import Syntax

extension Evaluator {
  func apply(
    _ keywords: ArrayKeywords, of subschema: CompiledSubschema, to instance: Instance, _ evaluated: inout Evaluated,
    tracks: Bool
  ) -> Bool {
    var isValid = true
    var count = 0
    var matching = 0
    let isLongList = instance.node.flags.contains(.chunked) && instance.node.kind == .sequence
    // Items of the long list that only one schema is about can be judged one by one, by whoever keeps the results.
    let leavesOut =
      isLongList && leavesOutItems && isCollecting && keywords.prefix.isEmpty && keywords.contains == nil && !tracks
    if leavesOut {
      let item = keywords.rest.map { Schema.SubschemaID(number: $0, scope: scope) }
      if let item, !itemSchemas.contains(item) { itemSchemas.append(item) }
      count = instance.part.tree.items.count
    }
    var items = Instance.Items(instance, withChunks: !leavesOut)
    while let item = items.next() {
      if !applyItem(keywords, of: subschema, item, at: count, &evaluated, tracks, matching: &matching) {
        isValid = false
        if !isCollecting { return false }
      }
      count += 1
    }
    if tracks {
      evaluated.itemPrefix = max(evaluated.itemPrefix, min(count, keywords.prefix.count))
      if keywords.rest != nil { evaluated.allItems = true }
    }
    if count < keywords.minItems { isValid = fail(.minItems, subschema, instance, .count(count)) }
    if count > keywords.maxItems { isValid = fail(.maxItems, subschema, instance, .count(count)) }
    if keywords.contains != nil {
      if matching < keywords.minContains {
        isValid = fail(keywords.minContains == 1 ? .contains : .minContains, subschema, instance, .count(matching))
      }
      if matching > keywords.maxContains { isValid = fail(.maxContains, subschema, instance, .count(matching)) }
    }
    if keywords.isUnique, isValid || isCollecting, !itemsAreUnique(instance, of: subschema) { isValid = false }
    return isValid
  }

  private func applyItem(
    _ keywords: ArrayKeywords, of subschema: CompiledSubschema, _ item: Instance, at index: Int,
    _ evaluated: inout Evaluated, _ tracks: Bool, matching: inout Int
  ) -> Bool {
    var isValid = true
    if index < keywords.prefix.count {
      isValid = applyInside(keywords.prefix[index], to: item)
    } else if let rest = keywords.rest {
      if schema.subschemas[rest].keywords.boolean == false {
        isValid = fail(
          subschema.settings.dialect == .draft2020 ? .items : .additionalItems, subschema, item, .item(index, item))
      } else {
        isValid = applyInside(rest, to: item)
      }
    }
    if let contains = keywords.contains {
      let wasCollecting = isCollecting
      isCollecting = false
      if applyInside(contains, to: item) {
        matching += 1
        if tracks, keywords.containsEvaluates { evaluated.items.insert(index) }
      }
      isCollecting = wasCollecting
    }
    return isValid
  }

  private func itemsAreUnique(_ instance: Instance, of subschema: CompiledSubschema) -> Bool {
    var items = Instance.Items(instance)
    var seen: [UInt64: [(index: Int, item: Instance)]] = [:]
    var index = 0
    while let item = items.next() {
      let hash = InstanceEquality.hash(item)
      for (other, earlier) in seen[hash] ?? [] where InstanceEquality.areEqual(earlier, item) {
        return fail(.uniqueItems, subschema, item, .duplicates(other, earlier, index, item))
      }
      seen[hash, default: []].append((index, item))
      index += 1
    }
    return true
  }
}
