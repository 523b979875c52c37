import Findings
import QuestionBank
import Syntax
import Workspace

extension Navigator {
  /// What is told of the question whose id is at `offset`, be it its own or where another names it: its key, how many
  /// options it has, what is wrong with it, where its id stands again. `nil` where no question has that id.
  ///
  /// `findings` gives those of this document.
  package func questionCard(at offset: Int, findings: () -> [Finding]) -> HoverCard? {
    guard case .question(let id) = context.referent(at: offset)?.referent,
      let range = context.referent(at: offset)?.range
    else { return nil }
    let found = questions(id)
    // Of several with the same id, the one under the cursor, else the first of this document.
    let own = found.first { $0.place.path == path && $0.occurrence.range.touches(offset) }
    guard let target = own ?? found.first(where: { $0.place.path == path }) ?? found.first,
      let context = target.place.path == path
        ? self.context
        : workspace.reading(target.place.path).context(of: target.place.path).flatMap({ EditingContext($0) }),
      let item = context.questions(in: target.place.range).first(where: { $0["id"]?.contentRange == target.place.range }
      )
    else { return nil }
    let question = Question(structureOf: item)
    var blocks: [Explanation.Block] = [.title(id, question.domain?.text.trimmed)]
    if let stem = question.stem { blocks.append(.paragraph(FirstWords.of(stem.text.bytes, upTo: 200))) }
    blocks.append(.facts(facts(of: question, in: context, target, found)))
    let told = target.place.path == path ? sentences(findings(), in: question.range) : []
    if !told.isEmpty { blocks.append(.facts(told)) }
    return HoverCard(Explanation(blocks), range: range)
  }

  private func facts(
    of question: Question, in context: EditingContext, _ target: Found, _ found: [Found]
  ) -> [Explanation.Fact] {
    let key = question.resolvedKey(base: context.indexBase(for: [question])).options
    let letters = key.map { question.letter(ofOption: $0) }.joined(separator: ", ")
    var facts: [Explanation.Fact] = [
      .init("Key", letters.isEmpty ? "none" : letters), .init("Options", "\(question.options.count)"),
    ]
    if let difficulty = question.difficulty { facts.append(.init("Difficulty", difficulty.text.trimmed)) }
    if let tags = question.tags, !tags.items.isEmpty {
      facts.append(.init("Tags", tags.strings.joined(separator: ", ")))
    }
    if target.place.path != path { facts.append(.init("File", FilePath.name(target.place.path))) }
    let others = found.filter { $0.place != target.place }
    if !others.isEmpty { facts.append(.init("The same id", others.map { place(of: $0) }.joined(separator: ", "))) }
    return facts
  }

  private func place(of found: Found) -> String {
    let line = workspace.text(found.place.path)?.line(at: found.place.range.lowerBound) ?? 0
    return "\(FilePath.name(found.place.path)):\(line + 1)"
  }

  /// The worst findings first; the rest as a number.
  private func sentences(_ findings: [Finding], in range: Range<Int>) -> [Explanation.Fact] {
    let most = 5
    let own = findings.filter { range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound }
      .sorted { ($0.severity, $0.range.lowerBound) < ($1.severity, $1.range.lowerBound) }
    let shown = own.prefix(most).map { Explanation.Fact($0.severity.rawValue, $0.message) }
    return own.count > most ? shown + [.init("More findings", "\(own.count - most)")] : shown
  }
}
