/// One decoded message, its parameters not yet: what they are depends on the method.
package struct IncomingMessage: Decodable {
  /// `nil` where the message has none, or one that is neither a string nor an integer.
  package let id: RequestID?
  /// Is there an `id` at all, of whatever type?
  package let hasID: Bool
  /// `nil` for a response.
  package let method: String?
  /// The error of a response.
  package let error: ResponseError?
  package let isResponse: Bool

  private let container: KeyedDecodingContainer<CodingKeys>

  package init(from decoder: any Decoder) throws {
    container = try decoder.container(keyedBy: CodingKeys.self)
    hasID = container.contains(.id)
    id = try? container.decode(RequestID.self, forKey: .id)
    method = try? container.decode(String.self, forKey: .method)
    error = try? container.decode(ResponseError.self, forKey: .error)
    isResponse = !container.contains(.method) && (container.contains(.result) || container.contains(.error))
  }

  /// The parameters as `type`. Missing ones read as `null`, so that a type which accepts nothing accepts them.
  ///
  /// Throws a `DecodingError`.
  package func params<T: Decodable>(as type: T.Type) throws -> T {
    try T(from: container.superDecoder(forKey: .params))
  }

  /// The result of a response as `type`. Throws a `DecodingError`.
  package func result<T: Decodable>(as type: T.Type) throws -> T {
    try T(from: container.superDecoder(forKey: .result))
  }

  private enum CodingKeys: String, CodingKey {
    case id, method, params, result, error
  }
}
