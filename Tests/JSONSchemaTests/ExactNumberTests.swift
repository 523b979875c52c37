import Testing

@testable import JSONSchema

@Suite struct ExactNumberTests {
  private func number(_ text: String) throws -> ExactNumber { try #require(ExactNumber(text)) }

  @Test(arguments: [
    ("1", "1.0"), ("10e-1", "1"), ("-0", "0"), ("0.00", "0e5"), ("1e400", "10e399"), ("100", "1e2"), ("0x1F", "31"),
    ("0o17", "15"), ("+5", "5"), (".5", "0.5"), ("123456789012345678901234567890", "12345678901234567890123456789e1"),
    ("0.1000000000000000000000000000000", "0.1"),
  ])
  func areEqual(_ left: String, _ right: String) throws {
    #expect(try number(left) == number(right))
    #expect(try number(left).hashValue == number(right).hashValue)
  }

  @Test(arguments: [
    ("1", "2"), ("-2", "-1"), ("-1", "0"), ("0", "1e-400"), ("0.1", "0.11"), ("9", "10"), ("1e399", "1e400"),
    ("99999999999999999999", "100000000000000000001"), ("9007199254740992", "9007199254740993"), ("-1e400", "1"),
    ("1.5", "2"),
  ])
  func areOrdered(_ less: String, _ more: String) throws {
    #expect(try number(less) < number(more))
    #expect(try !(number(more) < number(less)))
  }

  @Test(arguments: [
    ("0.3", "0.1", true), ("0.35", "0.1", false), ("1e400", "7", false), ("7e400", "7", true), ("0", "3", true),
    ("0.0075", "0.0001", true), ("0.00751", "0.0001", false), ("1e308", "0.123456789", false),
    ("12391239123", "1e-8", true), ("-9", "3", true), ("4.5", "1.5", true), ("3", "0", false),
    ("123456789012345678901234567890", "12345678901234567890123456789", true),
    ("123456789012345678901234567891", "12345678901234567890123456789", false),
    ("1e1000000000000", "3", false), ("18446744073709551615", "5", true),
  ])
  func areMultiples(_ value: String, _ divisor: String, _ expected: Bool) throws {
    #expect(try number(value).isMultiple(of: number(divisor)) == expected)
  }

  @Test(arguments: ["", "-", "e5", "1e", "1e+", "0x", "0xG", "1.2.3", "one", ".inf", ".nan", "1 "])
  func refuses(_ text: String) { #expect(ExactNumber(text) == nil) }

  @Test func knowsIntegers() throws {
    #expect(try number("1.0").isInteger)
    #expect(try number("1e400").isInteger)
    #expect(try !number("1.5").isInteger)
    #expect(try number("12e2").integer == 1_200)
    #expect(try number("1e400").integer == nil)
  }
}
