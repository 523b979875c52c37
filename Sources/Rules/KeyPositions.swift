import QuestionBank

/// The places of a question's right options as a set of bits, one for each way in which the bank may count options.
package struct KeyPositions: Sendable, Hashable {
  /// Bit `n` stands for option `n`, from 0; without a bit the key is not known.
  private var unbased: UInt64
  private var zeroBased: UInt64
  private var oneBased: UInt64

  package init(_ question: Question) {
    self.init(question, question.resolvedKey(base: nil), question.key.indices)
  }

  /// `resolved` is the key without a way to count; `indices` are the numbers by which it names options.
  init(_ question: borrowing Question, _ resolved: ResolvedKey, _ indices: [Int]) {
    guard question.isChoice else {
      (unbased, zeroBased, oneBased) = (0, 0, 0)
      return
    }
    func bits(_ key: ResolvedKey) -> UInt64 {
      guard key.isComplete, key.conflict == nil else { return 0 }
      return key.options.reduce(0) { $1 < 64 ? $0 | 1 << UInt64($1) : $0 }
    }
    unbased = bits(resolved)
    zeroBased = indices.isEmpty ? unbased : bits(question.resolvedKey(base: .zero))
    oneBased = indices.isEmpty ? unbased : bits(question.resolvedKey(base: .one))
  }

  /// The indices of the right options, from 0; empty where they are not known.
  package func options(_ base: IndexBase?) -> [Int] {
    var bits = bits(base)
    var options: [Int] = []
    while bits != 0 {
      options.append(bits.trailingZeroBitCount)
      bits &= bits - 1
    }
    return options
  }

  /// The index of the one right option; nil where there are several, or it is not known.
  package func only(_ base: IndexBase?) -> Int? {
    let bits = bits(base)
    return bits.nonzeroBitCount == 1 ? bits.trailingZeroBitCount : nil
  }

  /// A number that depends on all that is known.
  var hash: UInt64 { WordHashes.mixed(WordHashes.mixed(zeroBased) ^ oneBased) }

  private func bits(_ base: IndexBase?) -> UInt64 {
    switch base {
    case nil: unbased
    case .zero: zeroBased
    case .one: oneBased
    }
  }
}
