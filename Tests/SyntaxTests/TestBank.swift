/// Banks to damage and to edit, in the layouts that people use.
enum TestBank {
  /// `questions` under a key of the root, indented by 2; one line a question; all in column 0; all on one line; and the
  /// same with the list as the root.
  static let layouts = 0..<8

  static func json(_ count: Int, layout: Int) -> String {
    let items = (0..<count).map { index in
      switch layout % 4 {
      case 0:
        """
            {
              "id": "q\(index)",
              "question": "What is 한 \(index)?\\n",
              "options": [
                {"text": "a", "correct": true},
                {"text": "b"}
              ],
              "tags": [
                "x",
                "y"
              ],
              "explanation": "Because."
            }
        """
      case 1: "    {\"id\": \(index), \"options\": [\"a\", \"b\"], \"answer\": {\"key\": 1}}"
      case 2: "{\n\"id\": \(index),\n\"options\": [\n{\n\"text\": 1\n},\n{\n\"text\": 2\n}\n]\n}"
      default: "{\"id\":\(index),\"options\":[{\"text\":\"a\"}]}"
      }
    }
    let list = items.joined(separator: layout % 4 == 3 ? "," : ",\n")
    return layout >= 4
      ? "[\n\(list)\n]\n" : "{\n  \"exam\": \"x\",\n  \"questions\": [\n\(list)\n  ],\n  \"end\": {}\n}\n"
  }
}
