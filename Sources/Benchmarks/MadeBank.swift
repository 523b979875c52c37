import SourceText
import Syntax

/// A bank of questions of the length that real ones have, made in memory.
enum MadeBank {
  static func text(_ count: Int, as format: SyntaxFormat) -> [UInt8] {
    let questions = (0..<count).map { format == .yaml ? yaml($0) : json($0) }
    let text =
      format == .yaml
      ? "exam: google-pmle\nquestions:\n" + questions.joined()
      : "{\n  \"exam\": \"google-pmle\",\n  \"questions\": [\n" + questions.joined(separator: ",\n") + "\n  ]\n}\n"
    return Array(text.utf8)
  }

  /// The questions in one flow list of a YAML file, as converters write them.
  static func flowList(_ count: Int) -> [UInt8] {
    Array("exam: google-pmle\nquestions: [\n\((0..<count).map(json).joined(separator: ",\n"))\n]\n".utf8)
  }

  /// The questions as values of the root's keys.
  static func named(_ count: Int) -> [UInt8] {
    Array("{\n\((0..<count).map { "  \"q\($0)\": \(json($0))" }.joined(separator: ",\n"))\n}\n".utf8)
  }

  /// One question as JSON.
  static func question(_ index: Int) -> String { json(index) }

  /// A place inside of a question's prose, at or behind `offset`.
  static func placeInText(_ text: SourceText, from offset: Int) -> Int? {
    let window = text.slice(offset..<min(text.count, offset + 4_000))
    let words = Array("should you do".utf8)
    guard let found = window.indices.first(where: { window[$0...].starts(with: words) }) else { return nil }
    return offset + found - window.startIndex
  }

  /// Prose without a product in it.
  static var plainProse: String { prose(1) }

  /// Prose with a product or two in each sentence.
  static var productProse: String { options.joined(separator: " ") }

  private static let options = [
    "Train a custom model on Vertex AI with a distributed strategy and store the features in BigQuery.",
    "Use BigQuery ML to train a boosted tree on the existing tables and evaluate it with ML.EVALUATE.",
    "Export the data to Cloud Storage and start a Dataflow pipeline that writes TFRecord files each night.",
    "Deploy the model to an endpoint with autoscaling and monitor it for skew and drift in production.",
  ]

  private static func prose(_ index: Int) -> String {
    "You work for retailer number \(index) that forecasts the demand of its stores. The team has two data analysts who "
      + "know SQL, and the data is refreshed every hour. You need a solution with low latency and little operational "
      + "work. What should you do?"
  }

  private static func json(_ index: Int) -> String {
    let options = options.enumerated().map { position, text in
      """
              {
                "text": "\(text)",
                "correct": \(position == index % 4),
                "explanation": "This fits the latency that the scenario asks for, or it does not. 한국어 설명."
              }
      """
    }
    return """
          {
            "id": "pmle-\(index)",
            "domain": "3.\(index % 4)",
            "question": "\(prose(index))",
            "options": [
      \(options.joined(separator: ",\n"))
            ],
            "references": ["https://cloud.google.com/vertex-ai/docs/page-\(index)"],
            "difficulty": "hard",
            "tags": ["mlops", "serving"]
          }
      """
  }

  private static func yaml(_ index: Int) -> String {
    let options = options.enumerated().map { position, text in
      """
            - text: \(text)
              correct: \(position == index % 4)
              explanation: This fits the latency that the scenario asks for, or it does not. 한국어 설명.

      """
    }
    return """
        - id: pmle-\(index)
          domain: "3.\(index % 4)"
          question: |
            \(prose(index))
          options:
      \(options.joined())    references: [https://cloud.google.com/vertex-ai/docs/page-\(index)]
          difficulty: hard
          tags: [mlops, serving]

      """
  }
}
