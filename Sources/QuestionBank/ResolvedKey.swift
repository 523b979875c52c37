/// Whether numbers in a key count options from 0 or from 1.
package enum IndexBase: Int, Sendable, Hashable {
  case zero = 0
  case one = 1
}

/// The key of a question with its numbers counted as the bank counts them.
package struct ResolvedKey: Sendable {
  /// The indices of the right options, from 0, in order, each once.
  package var options: [Int] = []
  /// Where each of `options` is first named.
  package var places: [Range<Int>] = []
  /// Parts that name no option of the question.
  package var missing: [AnswerKey.Part] = []
  /// Parts that can be read in two ways, and numbers of a bank whose counting is not known.
  package var undecided: [AnswerKey.Part] = []
  /// Two statements that name different options.
  package var conflict: Conflict?
  /// Whether every part was understood, so that counting the right options makes sense.
  package var isComplete = true

  package struct Conflict: Sendable {
    package var first: AnswerKey.Statement
    package var firstOptions: [Int]
    package var second: AnswerKey.Statement
    package var secondOptions: [Int]
  }

  package init(_ key: AnswerKey, optionCount: Int, base: IndexBase?) {
    var readings: [(statement: AnswerKey.Statement, options: [Int])] = []
    for statement in key.statements {
      var named: [Int] = []
      var isUnderstood = true
      for part in statement.parts {
        switch part.target {
        case .option(let index): named.append(add(index, part))
        case .index(let number):
          guard let base else {
            undecided.append(part)
            isUnderstood = false
            continue
          }
          let index = number - base.rawValue
          if index >= 0, index < optionCount {
            named.append(add(index, part))
          } else {
            missing.append(part)
            isUnderstood = false
          }
        case .ambiguous(let text, let place):
          guard place == nil, let base, let number = Int(part.text), number - base.rawValue == text else {
            undecided.append(part)
            isUnderstood = false
            continue
          }
          named.append(add(text, part))
        case .nothing:
          missing.append(part)
          isUnderstood = false
        case .unreadable: isUnderstood = false
        }
      }
      isComplete = isComplete && isUnderstood
      let saysSomething = !statement.parts.isEmpty || !statement.denied.isEmpty
      if isUnderstood, saysSomething { readings.append((statement, named.count < 2 ? named : Set(named).sorted())) }
    }
    sortOptions()
    conflict = Self.conflict(readings)
  }

  private mutating func add(_ index: Int, _ part: AnswerKey.Part) -> Int {
    if !options.contains(index) {
      options.append(index)
      places.append(part.range)
    }
    return index
  }

  private mutating func sortOptions() {
    guard options.count > 1 else { return }
    let order = options.indices.sorted { options[$0] < options[$1] }
    (options, places) = (order.map { options[$0] }, order.map { places[$0] })
  }

  /// The first two readings that differ. Flags that call no option right agree with what they do not call wrong.
  private static func conflict(_ readings: [(statement: AnswerKey.Statement, options: [Int])]) -> Conflict? {
    guard let first = readings.first else { return nil }
    for second in readings.dropFirst() where first.options != second.options {
      if first.statement.form == .flags, first.options.isEmpty,
        !second.options.contains(where: first.statement.denied.contains)
      {
        continue
      }
      return Conflict(
        first: first.statement, firstOptions: first.options, second: second.statement, secondOptions: second.options)
    }
    return nil
  }
}
