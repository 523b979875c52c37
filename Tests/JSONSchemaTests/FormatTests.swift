import Testing

@testable import JSONSchema

@Suite struct FormatTests {
  @Test(arguments: [
    (Format.date, "2024-02-29", "2023-02-29"), (.time, "23:59:60Z", "22:59:60Z"),
    (.dateTime, "2026-11-21t08:30:00+09:00", "2026-11-21 08:30:00Z"), (.duration, "P1DT12H", "P1D12H"),
    (.email, "\"a b\"@example.com", "a b@example.com"), (.idnEmail, "실례@실례.테스트", "실례"),
    (.hostname, "www.example.com", "www.example.com."), (.idnHostname, "ßς་〇", "실〮례.테스트"),
    (.ipv4, "10.20.30.40", "10.20.30.040"), (.ipv6, "::ffff:192.168.0.1", "1::2::3"),
    (.uri, "https://example.com/a?b#c", "//example.com"), (.uriReference, "./a:b", "1:b"),
    (.iri, "https://例え.jp/道", "例え.jp"), (.iriReference, "道#か", "道\\か"), (.uriTemplate, "/q/{id:3}", "/q/{id"),
    (.jsonPointer, "/a~1b", "/a~2b"), (.relativeJSONPointer, "1/a", "01/a"), (.regex, "^a$", "^a\\Z"),
    (.uuid, "2eb8aa08-AA98-11ea-B4Aa-73B441D16380", "2eb8aa08aa9811eab4aa73b441d16380"), (.color, "#C89", "puce"),
  ])
  func judges(_ format: Format, _ valid: String, _ invalid: String) {
    #expect(ByteText.with(valid) { format.isValid($0, in: .draft2020) })
    #expect(!ByteText.with(invalid) { format.isValid($0, in: .draft2020) })
  }
}
