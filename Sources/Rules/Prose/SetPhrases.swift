/// Words of Korean and Japanese options that speak of the other options.
enum SetPhrases {
  /// Whether an option begins with one that says that none is right.
  static func sayNone(_ prose: Prose) -> Bool { begins(prose, with: noneBytes) }

  /// Whether an option begins with one that says that all are right, or is no more than "all".
  static func sayAll(_ prose: Prose) -> Bool {
    begins(prose, with: allBytes) || whole.contains { prose.text.trimmed.utf8.elementsEqual($0.utf8) }
  }

  private static let whole = ["모두", "전부", "すべて", "全て", "全部"]

  private static func begins(_ prose: Prose, with phrases: [[UInt8]]) -> Bool {
    let text = prose.text.trimmed.utf8
    return phrases.contains { text.starts(with: $0) }
  }

  private static let noneBytes = none.map { Array($0.utf8) }
  private static let allBytes = all.map { Array($0.utf8) }

  static let none = [
    "위의 어느 것도", "위 어느 것도", "위 중 어느 것도", "어느 것도 아니", "정답 없음", "정답이 없", "해당 없음", "해당 사항 없음", "모두 아니", "보기 중에 없", "보기에 없",
    "위 보기 중 정답 없음", "답이 없", "어떤 것도 아니", "위 중 정답 없음", "답 없음", "모두 틀", "모두 옳지 않", "모두 맞지 않",
    "上記のいずれでもない", "上記のどれでもない", "いずれでもない", "どれでもない", "該当なし", "正解なし",
    "上記のいずれも正しくない", "上記のいずれも該当しない", "上記のいずれも当てはまらない", "いずれも正しくない", "いずれも該当しない",
    "いずれも当てはまらない", "どれも正しくない", "どれも当てはまらない", "正解はない", "該当するものはない", "該当するものなし", "すべて誤り", "すべて間違い",
  ]
  static let all = [
    "위의 모두", "위 모두", "위의 모든", "모두 해당", "모두 정답", "모두 맞", "모두 옳", "上記すべて", "上記の全て", "上記のすべて", "上記全て", "すべて正しい", "全て正しい",
    "すべて該当", "위 보기 모두", "위의 보기 모두", "위의 항목 모두", "보기 모두", "위 항목 모두", "전부 맞", "전부 옳", "전부 해당", "위 전부", "上記はすべて", "上のすべて",
    "全部正しい",
    "全部該当", "いずれも正しい", "どれも正しい", "すべて当てはまる", "全て当てはまる",
  ]
}
