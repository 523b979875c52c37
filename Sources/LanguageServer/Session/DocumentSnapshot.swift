import LanguageServerProtocol
import SourceText

/// What a request that only reads works on: immutable, whatever arrives meanwhile.
struct DocumentSnapshot: Sendable {
  let document: OpenDocument
  let features: ClientFeatures
  let cancellation: CancellationToken

  /// Between the client's positions and byte offsets.
  var positions: PositionConverter {
    PositionConverter(text: document.text, encoding: features.encoding)
  }
}
