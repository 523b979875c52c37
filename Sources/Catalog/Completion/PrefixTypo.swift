/// Compares a beginning with one typing error allowed.
enum PrefixTypo {
  /// Whether `text` begins with `query` after one edit: a byte too many, too few, another, or two exchanged.
  static func begins(_ text: ArraySlice<UInt8>, _ query: [UInt8]) -> Bool {
    let text = text.prefix(query.count + 1)
    let start = text.startIndex
    var same = 0
    while same < query.count, same < text.count, text[start + same] == query[same] { same += 1 }
    guard same < query.count else { return true }
    func rest(_ fromQuery: Int, _ fromText: Int) -> Bool {
      fromQuery <= query.count && fromText <= text.count && text.dropFirst(fromText).starts(with: query[fromQuery...])
    }
    if rest(same + 1, same + 1) || rest(same + 1, same) || rest(same, same + 1) { return true }
    return same + 1 < query.count && same + 1 < text.count && query[same] == text[start + same + 1]
      && query[same + 1] == text[start + same] && rest(same + 2, same + 2)
  }
}
