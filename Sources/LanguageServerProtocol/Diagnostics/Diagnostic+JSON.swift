extension Diagnostic: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("range")
    range.write(to: &json)
    if let severity {
      json.key("severity")
      json.integer(severity.rawValue)
    }
    if let code {
      json.key("code")
      json.string(code)
    }
    if let codeDescription {
      json.key("codeDescription")
      json.beginObject()
      json.key("href")
      json.string(codeDescription.href)
      json.endObject()
    }
    if let source {
      json.key("source")
      json.string(source)
    }
    json.key("message")
    json.string(message)
    if let tags {
      json.key("tags")
      json.integers(tags.map(\.rawValue))
    }
    if let relatedInformation {
      json.key("relatedInformation")
      relatedInformation.write(to: &json)
    }
    if let fixes {
      json.key("data")
      json.beginObject()
      json.key("fixes")
      json.beginArray()
      for fix in fixes { json.string(fix) }
      json.endArray()
      json.endObject()
    }
    json.endObject()
  }

  /// The titles in `data`.
  private var fixes: [String]? {
    guard case .array(let titles) = data?["fixes"] else { return nil }
    return titles.compactMap(\.stringValue)
  }
}

extension DiagnosticRelatedInformation: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("location")
    location.write(to: &json)
    json.key("message")
    json.string(message)
    json.endObject()
  }
}

extension PublishDiagnosticsParams: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("uri")
    json.string(uri)
    if let version {
      json.key("version")
      json.integer(version)
    }
    json.key("diagnostics")
    diagnostics.write(to: &json)
    json.endObject()
  }
}

extension OutgoingMessage: JSONWritable where Params: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("jsonrpc")
    json.string("2.0")
    if let id {
      json.key("id")
      id.write(to: &json)
    }
    json.key("method")
    json.string(method)
    json.key("params")
    params.write(to: &json)
    json.endObject()
  }
}
