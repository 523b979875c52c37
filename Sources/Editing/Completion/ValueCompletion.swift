import JSONSchema
import Syntax

/// The values that a schema lists for a place, in its order; `true` and `false` where nothing else may stand there.
enum ValueCompletion {
  static func proposals(at place: CursorPlace, schema: SchemaPlace) -> [CompletionProposal] {
    let writer = ScalarWriter(place: place)
    guard schema.values.isEmpty else {
      return schema.values.compactMap { known in
        guard let text = known.value.string else { return nil }
        let isString = known.value.scalarType == .string
        return CompletionProposal(
          text,
          .enumMember,
          detail: schema.defaultValue?.string == text ? "default" : known.schema?.title,
          explanation: known.schema?.description.map { Explanation([.paragraph($0)]) } ?? Explanation(),
          edit: isString ? writer.edit(string: text) : writer.edit(literal: text)
        )
      }
    }
    guard schema.types == .boolean else { return [] }
    return ["true", "false"].map { text in
      let isDefault = schema.defaultValue?.string == text
      return CompletionProposal(text, .value, detail: isDefault ? "default" : nil, edit: writer.edit(literal: text))
    }
  }
}
