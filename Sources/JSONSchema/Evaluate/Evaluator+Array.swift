import Syntax

extension Evaluator {
  mutating func apply(
    _ keywords: ArrayKeywords, of subschema: CompiledSubschema, to instance: Instance, _ evaluated: Evaluated?
  ) -> Bool {
    var isValid = true
    var count = 0
    var matching = 0
    let isLongList = instance.node.isChunked && instance.node.isSequence
    // Items of the long list that only one schema is about can be judged one by one, by whoever keeps the results.
    let leavesOut =
      isLongList && leavesOutItems && isCollecting && keywords.prefix.isEmpty && keywords.contains == nil
      && evaluated == nil
    if leavesOut {
      let item = keywords.rest.map { Schema.SubschemaID(number: $0, scope: scope) }
      if let item, !itemSchemas.contains(item) { itemSchemas.append(item) }
      count = instance.part.tree.items.count
    }
    if isLongList {
      var items = Instance.Items(instance, withChunks: !leavesOut)
      while let item = items.next() {
        if !applyItem(keywords, of: subschema, item, at: count, evaluated, matching: &matching) {
          isValid = false
          if !isCollecting { return false }
        }
        count += 1
      }
    } else {
      var items = Instance.ItemNodes(instance)
      while let index = items.next() {
        let item = instance.child(index)
        if !applyItem(keywords, of: subschema, item, at: count, evaluated, matching: &matching) {
          isValid = false
          if !isCollecting { return false }
        }
        count += 1
      }
    }
    if let evaluated {
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
    if keywords.isUnique, count > 1, isValid || isCollecting, !itemsAreUnique(instance, of: subschema) {
      isValid = false
    }
    return isValid
  }

  private mutating func applyItem(
    _ keywords: ArrayKeywords, of subschema: CompiledSubschema, _ item: Instance, at index: Int,
    _ evaluated: Evaluated?, matching: inout Int
  ) -> Bool {
    var isValid = true
    if index < keywords.prefix.count {
      isValid = applyInside(keywords.prefix[index], to: item)
    } else if let rest = keywords.rest {
      if schema.subschemas[rest].isFalse {
        isValid = fail(
          subschema.settings.dialect >= .draft2020 ? .items : .additionalItems, subschema, item, .item(index, item))
      } else {
        isValid = applyInside(rest, to: item)
      }
    }
    if let contains = keywords.contains {
      let wasCollecting = isCollecting
      isCollecting = false
      if applyInside(contains, to: item) {
        matching += 1
        if let evaluated, keywords.containsEvaluates { evaluated.items.insert(index) }
      }
      isCollecting = wasCollecting
    }
    return isValid
  }

  private mutating func itemsAreUnique(_ instance: Instance, of subschema: CompiledSubschema) -> Bool {
    var items = Instance.Items(instance)
    var seen: [(hash: UInt64, item: Instance)] = []
    seen.reserveCapacity(8)
    var places: [UInt64: [Int]] = [:]
    while let item = items.next() {
      let hash = InstanceEquality.hash(item)
      // A few items are found faster by looking at each.
      if seen.count < 16 {
        for (place, entry) in seen.enumerated() where entry.hash == hash && InstanceEquality.areEqual(entry.item, item)
        {
          return fail(.uniqueItems, subschema, item, .duplicates(place, entry.item, seen.count, item))
        }
      } else {
        for place in places[hash] ?? [] where InstanceEquality.areEqual(seen[place].item, item) {
          return fail(.uniqueItems, subschema, item, .duplicates(place, seen[place].item, seen.count, item))
        }
      }
      if seen.count == 15 {
        for (place, entry) in seen.enumerated() { places[entry.hash, default: []].append(place) }
      }
      if seen.count >= 15 { places[hash, default: []].append(seen.count) }
      seen.append((hash, item))
    }
    return true
  }
}
