import Findings
import QuestionBank

/// What bank rules judge: the facts of all questions, and what other files of the workspace hold.
package struct BankFacts: Sendable {
  package var questions: [QuestionFacts]
  /// The ids of the questions of other files, with their places there.
  package var idsElsewhere: [String: [RelatedPlace]]
  /// What a sentence calls a file of the workspace.
  package var name: @Sendable (String) -> String
  /// The earlier questions that questions repeat, by index.
  package var twins: [Int: Twin]

  /// `twins` are those among all banks of a workspace; without them, those in this bank are looked for.
  package init(
    _ questions: [QuestionFacts], idsElsewhere: [String: [RelatedPlace]] = [:], twins: [Int: Twin]? = nil,
    naming name: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.questions = questions
    self.idsElsewhere = idsElsewhere
    self.name = name
    self.twins = twins ?? TwinFinder.twins(in: questions)
  }

  /// The indices of the questions of choice that have options.
  var choices: [Int] { questions.indices.filter { questions[$0].isChoice && questions[$0].optionCount > 0 } }

  /// How the bank's keys count options, by all of them.
  package var indexEvidence: IndexBaseEvidence {
    questions.reduce(IndexBaseEvidence()) { $0 + $1.indexEvidence }
  }

  /// The questions that repeat an earlier one in the way that `isMeant` says, in file order.
  func repeats(_ isMeant: (Twin) -> Bool) -> [(question: QuestionFacts, twin: Twin)] {
    twins.keys.sorted().compactMap { index in
      guard questions.indices.contains(index), let twin = twins[index], isMeant(twin) else { return nil }
      return (questions[index], twin)
    }
  }
}
