/// The number of edits (insert, delete, replace a byte, swap two neighbours) that turn `a` into `b`, or `limit + 1` where
/// it is more than `limit`: the optimal string alignment distance, in O(length × limit).
package func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
  guard limit >= 0, abs(a.count - b.count) <= limit else { return limit + 1 }
  if a == b { return 0 }
  let far = limit + 1
  var beforeLast = [Int](repeating: far, count: b.count + 1)
  var last = Array(0...b.count).map { min($0, far) }
  for i in 1..<max(2, a.count + 1) where i <= a.count {
    var row = [Int](repeating: far, count: b.count + 1)
    let low = max(1, i - limit)
    let high = min(b.count, i + limit)
    row[0] = min(i, far)
    var best = low == 1 ? row[0] : far
    if low <= high {
      for j in low...high {
        let same = a[i - 1] == b[j - 1]
        var cost = min(last[j - 1] + (same ? 0 : 1), last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, beforeLast[j - 2] + 1) }
        row[j] = min(cost, far)
        best = min(best, row[j])
      }
    }
    if best > limit { return far }
    beforeLast = last
    last = row
  }
  return min(last[b.count], far)
}
