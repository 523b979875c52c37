import Findings

/// What only YAML can have wrong.
extension Diagnosis {
  var adviceOnYAML: Advice {
    switch error.code {
    case .tabIndentation: Advice(message: "A tab cannot indent in YAML; write spaces.")
    case .wrongIndentation: Advice(message: "This line is not indented like those it belongs to; align it.")
    case .invalidBlockHeader:
      Advice(message: "\(quoted) cannot stand behind \"|\" or \">\"; put the text on the next line.")
    case .invalidDirective: Advice(message: "\(quoted) is no directive that YAML knows here; remove it.")
    case .undefinedTagHandle: Advice(message: "The handle of \(quoted) is not declared by a \"%TAG\" line; declare it.")
    case .undefinedAnchor: Advice(message: "\(quoted) refers to an anchor that is not defined before it; define it.")
    case .invalidProperty: Advice(message: "\(quoted) cannot stand here; remove it.")
    case .missingSpace: Advice(message: "White space is missing before \(quoted); insert a space.")
    case .unquotedColon:
      Advice(message: "\": \" cannot stand inside of a text without quotes; put the text in quotes.")
    case .keyTooLong: Advice(message: "A key is longer than YAML reads; shorten it.")
    case .ambiguousPlainScalar:
      Advice(message: "\(quoted) is text here, but not to readers of YAML 1.1; put it in quotes.", severity: .warning)
    default: Advice(message: "\(quoted) cannot stand here; remove it.")
    }
  }
}
