import SourceText

extension Finding {
  /// The same finding in a text where all of it stands `offset` bytes further. Places in other documents stay.
  package func shifted(by offset: Int) -> Finding {
    guard offset != 0 else { return self }
    var result = self
    result.range = range.moved(by: offset)
    result.related = related.map { place in
      var place = place
      if place.document == nil { place.range = place.range.moved(by: offset) }
      return place
    }
    result.fixes = fixes.map { fix in
      var fix = fix
      fix.edits = fix.edits.map { TextEdit($0.range.moved(by: offset), $0.replacement) }
      return fix
    }
    return result
  }

  /// Whether every place of it in its own document lies in `range`, the ends included.
  package func isWithin(_ range: Range<Int>) -> Bool {
    let places =
      [self.range] + related.filter { $0.document == nil }.map(\.range) + fixes.flatMap(\.edits).map(\.range)
    return places.allSatisfy { $0.lowerBound >= range.lowerBound && $0.upperBound <= range.upperBound }
  }
}

extension Range<Int> {
  fileprivate func moved(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
