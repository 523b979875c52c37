import Findings
import Rules

/// The ids of the questions of all banks, with their places.
struct IdentifierIndex: IndexOfBanks {
  private var banks: [String: BankDigest] = [:]
  /// The questions with an id in order of their ids' hashes; nil where ids have changed since they were last asked for.
  private var order: Order?

  /// A question with an id.
  fileprivate struct Entry: Sendable {
    var hash: Int
    /// The number of the bank's path.
    var bank: Int32
    var question: Int32
  }

  fileprivate struct Order: Sendable {
    var paths: [String]
    var entries: [Entry]
  }

  mutating func put(_ questions: BankDigest, of path: String) {
    // Most edits move ids and leave them what they are.
    if banks[path]?.hasSameIDs(as: questions) != true { order = nil }
    banks[path] = questions
  }

  mutating func remove(_ path: String) {
    if banks.removeValue(forKey: path) != nil { order = nil }
  }

  /// The banks that have a question with that id, in order.
  mutating func banks(with id: String) -> [String] {
    let order = inOrder()
    let numbers = Set(entries(with: id, id.hashValue, order).map(\.bank))
    return numbers.sorted().map { order.paths[Int($0)] }
  }

  /// Where an id stands in hundreds of banks, as in a folder of copies, nobody looks at them all.
  private static let mostPlaces = 20

  /// The ids of a bank that other banks have too, with the first places there, in order of path and place.
  mutating func elsewhere(_ path: String) -> [String: [RelatedPlace]] {
    guard let bank = banks[path] else { return [:] }
    let order = inOrder()
    var result: [String: [RelatedPlace]] = [:]
    for index in 0..<bank.count {
      guard let hash = bank.idHash(at: index), order.isShared(hash), let id = bank.id(at: index), result[id] == nil
      else {
        continue
      }
      var places: [RelatedPlace] = []
      for entry in entries(with: id, hash, order) {
        let other = order.paths[Int(entry.bank)]
        guard other != path, let place = banks[other]?.anchor(at: Int(entry.question)) else { continue }
        places.append(RelatedPlace(place, "This question has the same id.", document: other))
        if places.count == Self.mostPlaces { break }
      }
      if !places.isEmpty { result[id] = places }
    }
    return result
  }

  private func entries(with id: String, _ hash: Int, _ order: Order) -> some Sequence<Entry> {
    order.entries(hash).lazy.filter { banks[order.paths[Int($0.bank)]]?.id(at: Int($0.question)) == id }
  }

  private mutating func inOrder() -> Order {
    if let order { return order }
    let paths = banks.keys.sorted()
    var entries: [Entry] = []
    entries.reserveCapacity(banks.values.reduce(0) { $0 + $1.count })
    for (number, path) in paths.enumerated() {
      guard let bank = banks[path] else { continue }
      for index in 0..<bank.count {
        guard let hash = bank.idHash(at: index) else { continue }
        entries.append(
          Entry(hash: hash, bank: Int32(truncatingIfNeeded: number), question: Int32(truncatingIfNeeded: index)))
      }
    }
    entries.sort { ($0.hash, $0.bank, $0.question) < ($1.hash, $1.bank, $1.question) }
    let made = Order(paths: paths, entries: entries)
    order = made
    return made
  }
}

extension IdentifierIndex.Order {
  /// The questions whose ids have a hash, in order of bank and place.
  fileprivate func entries(_ hash: Int) -> ArraySlice<IdentifierIndex.Entry> {
    entries[start(of: hash)...].prefix { $0.hash == hash }
  }

  /// Whether two questions may have the id with that hash.
  fileprivate func isShared(_ hash: Int) -> Bool {
    let start = start(of: hash)
    return start + 1 < entries.count && entries[start + 1].hash == hash
  }

  /// Where the first entry is that has `hash` or a greater one.
  private func start(of hash: Int) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
