/// A value of the keyword `format` that the standard defines.
package enum Format: String, CaseIterable, Sendable {
  case color
  case date
  case dateTime = "date-time"
  case duration
  case email
  case hostName = "host-name"
  case hostname
  case idnEmail = "idn-email"
  case idnHostname = "idn-hostname"
  case ipAddress = "ip-address"
  case ipv4
  case ipv6
  case iri
  case iriReference = "iri-reference"
  case jsonPointer = "json-pointer"
  case regex
  case relativeJSONPointer = "relative-json-pointer"
  case time
  case uri
  case uriReference = "uri-reference"
  case uriTemplate = "uri-template"
  case uuid

  /// Whether the UTF-8 `text` has this format in `dialect`.
  package func isValid(_ text: Span<UInt8>, in dialect: Dialect = .draft2020) -> Bool {
    ByteText.with(text) { isValid($0, in: dialect) }
  }

  func isValid(_ text: ByteText, in dialect: Dialect) -> Bool {
    switch self {
    case .color: ColorFormat.isValid(text)
    case .date: DateFormat.isValid(text)
    case .dateTime: TimeFormat.isDateTime(text)
    case .duration: DurationFormat.isValid(text)
    case .email: EmailFormat.isValid(text, isInternational: false)
    case .hostName: HostnameFormat.isValid(text, decodesLabels: false)
    case .hostname: HostnameFormat.isValid(text, decodesLabels: dialect >= .draft7)
    case .idnEmail: EmailFormat.isValid(text, isInternational: true)
    case .idnHostname: InternationalHostname.isValid(text)
    case .ipAddress, .ipv4: IPFormat.isVersion4(text)
    case .ipv6: IPFormat.isVersion6(text)
    case .iri: URIFormat.isValid(text, isInternational: true, isReference: false)
    case .iriReference: URIFormat.isValid(text, isInternational: true, isReference: true)
    case .jsonPointer: JSONPointerFormat.isValid(text)
    case .regex: RegexFormat.isValid(text)
    case .relativeJSONPointer: JSONPointerFormat.isRelative(text)
    case .time: dialect == .draft3 ? TimeFormat.isLocalTime(text) : TimeFormat.isTime(text)
    case .uri: URIFormat.isValid(text, isInternational: false, isReference: false)
    case .uriReference: URIFormat.isValid(text, isInternational: false, isReference: true)
    case .uriTemplate: URITemplateFormat.isValid(text)
    case .uuid: UUIDFormat.isValid(text)
    }
  }

  /// The first dialect whose specification has this format; draft 3's own names went out of use with it.
  package var firstDialect: Dialect {
    switch self {
    case .color, .hostName, .ipAddress, .date, .time, .regex: .draft3
    case .dateTime, .email, .ipv6, .uri: .draft3
    case .hostname, .ipv4: .draft4
    case .jsonPointer, .uriReference, .uriTemplate: .draft6
    case .idnEmail, .idnHostname, .iri, .iriReference, .relativeJSONPointer: .draft7
    case .duration, .uuid: .draft2019
    }
  }

  /// Whether the specification of `dialect` has this format.
  package func isDefined(in dialect: Dialect) -> Bool {
    switch self {
    case .color, .hostName, .ipAddress: dialect == .draft3
    case .date, .time, .regex: dialect == .draft3 || dialect >= .draft7
    default: dialect >= firstDialect
    }
  }

  /// What texts of this format are called, where they are addresses, in which white space has to be escaped.
  package var addressKind: String? {
    switch self {
    case .uri, .uriReference: "a URI"
    case .iri, .iriReference: "an IRI"
    default: nil
    }
  }

  /// What a text of this format is, with an example, after "is not".
  package var expectation: String {
    switch self {
    case .color: "a CSS color (\"#C89\", \"fuchsia\")"
    case .date: "a date (\"2026-11-21\")"
    case .dateTime: "a date and time with an offset (\"2026-11-21T08:30:00Z\")"
    case .duration: "a duration (\"P1DT12H\")"
    case .email: "an e-mail address (\"name@example.com\")"
    case .hostName, .hostname: "a host name (\"www.example.com\")"
    case .idnEmail: "an e-mail address (\"name@example.com\")"
    case .idnHostname: "a host name (\"www.example.com\")"
    case .ipAddress, .ipv4: "an IPv4 address (\"192.0.2.1\")"
    case .ipv6: "an IPv6 address (\"2001:db8::1\")"
    case .iri: "an IRI with its scheme (\"https://example.com/a\")"
    case .iriReference: "an IRI or a relative reference (\"../a#b\")"
    case .jsonPointer: "a JSON Pointer (\"/options/0\")"
    case .regex: "a regular expression of ECMA-262"
    case .relativeJSONPointer: "a relative JSON Pointer (\"1/options\")"
    case .time: "a time with an offset (\"08:30:00Z\")"
    case .uri: "a URI with its scheme (\"https://example.com/a\")"
    case .uriReference: "a URI or a relative reference (\"../a#b\")"
    case .uriTemplate: "a URI template (\"/questions/{id}\")"
    case .uuid: "a UUID (\"2eb8aa08-aa98-11ea-b4aa-73b441d16380\")"
    }
  }
}
