import LanguageServerProtocol

/// What an error in the parameters of a message says, for the reply or the log.
enum ParameterError {
  /// Half a sentence.
  static func reason(_ error: any Error) -> String {
    switch error {
    case let error as ResponseError:
      return error.message
    case DecodingError.keyNotFound(let key, let context):
      return "\"\((context.codingPath + [key]).map(\.stringValue).joined(separator: "."))\" is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.dataCorrupted(let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return path.isEmpty ? "its parameters have the wrong shape" : "\"\(path)\" has the wrong shape"
    default:
      // Numbers that do not fit are an error of another, private type.
      return "its parameters have the wrong shape"
    }
  }
}
