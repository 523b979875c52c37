import SourceText
import Syntax
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// JSONTestSuite (Nicolas Seriot): `y_` must be accepted, `n_` refused, `i_` may be either.
@Suite(.enabled(if: JSONTestSuite.isThere, "../shared/suites/json-test-suite is not there"))
struct JSONTestSuiteTests {
  @Test func acceptsAndRefuses() {
    var wrong: [String] = []
    var counts: [Character: Int] = [:]
    for (name, bytes) in JSONTestSuite.files {
      let tree = SyntaxTree.parse(SourceText(bytes), as: .json)
      let isAccepted = !tree.hasErrors
      counts[name.first ?? " ", default: 0] += 1
      if name.hasPrefix("y_"), !isAccepted { wrong.append("\(name) refused: \(tree.errors.map(\.code))") }
      if name.hasPrefix("n_"), isAccepted { wrong.append("\(name) accepted") }
    }
    #expect(wrong == [])
    #expect(counts == ["y": 95, "n": 188, "i": 35])
  }

  /// Of the cases that RFC 8259 leaves to the reader, which are read and why.
  @Test func freeOnes() {
    let isAccepted = Dictionary(
      uniqueKeysWithValues: JSONTestSuite.files.filter { $0.name.hasPrefix("i_") }.map { file in
        (String(file.name.dropFirst(2).dropLast(5)), !SyntaxTree.parse(SourceText(file.bytes), as: .json).hasErrors)
      })
    #expect(isAccepted.count == 35)
    #expect(
      isAccepted
        == JSONTestSuite.free.reduce(into: [:]) { result, row in for name in row.names { result[name] = row.isRead } })
  }

  @Test func treesAreSound() {
    for (name, bytes) in JSONTestSuite.files {
      let problems = TreeCheck.problems(of: SyntaxTree.parse(SourceText(bytes), as: .json))
      #expect(problems == [], "\(name)")
    }
  }
}

enum JSONTestSuite {
  /// The free cases, whether they are read without an error, and the reason.
  static let free: [(isRead: Bool, reason: String, names: [String])] = [
    (
      true, "The grammar bounds no number; what it is rounded to is the business of who computes with it.",
      [
        "number_double_huge_neg_exp", "number_huge_exp", "number_neg_int_huge_exp", "number_pos_double_huge_exp",
        "number_real_neg_overflow", "number_real_pos_overflow", "number_real_underflow", "number_too_big_neg_int",
        "number_too_big_pos_int", "number_very_big_negative_int",
      ]
    ),
    (true, "500 levels are under the limit of 1,000.", ["structure_500_nested_arrays"]),
    (
      true, "Editors on Windows write a byte order mark; RFC 8259 lets a reader pass over it.",
      ["structure_UTF-8_BOM_empty_object"]
    ),
    (
      false, "Half of a surrogate pair is no character, so the text could not be shown, stored or compared.",
      [
        "object_key_lone_2nd_surrogate", "string_1st_surrogate_but_2nd_missing",
        "string_1st_valid_surrogate_2nd_invalid",
        "string_incomplete_surrogate_and_escape_valid", "string_incomplete_surrogate_pair",
        "string_incomplete_surrogates_escape_valid", "string_invalid_lonely_surrogate", "string_invalid_surrogate",
        "string_inverted_surrogates_U+1D11E", "string_lone_second_surrogate",
      ]
    ),
    (
      false, "These bytes are no UTF-8, which RFC 8259 asks for, so nobody knows what text they are.",
      [
        "string_UTF-8_invalid_sequence", "string_UTF8_surrogate_U+D800", "string_invalid_utf-8", "string_iso_latin_1",
        "string_lone_utf8_continuation_byte", "string_not_in_unicode_range", "string_overlong_sequence_2_bytes",
        "string_overlong_sequence_6_bytes", "string_overlong_sequence_6_bytes_null", "string_truncated-utf-8",
      ]
    ),
    (
      false, "The file is UTF-16, and JSON that systems exchange is UTF-8.",
      ["string_UTF-16LE_with_BOM", "string_utf16BE_no_BOM", "string_utf16LE_no_BOM"]
    ),
  ]

  static let folder = "../shared/suites/json-test-suite/test_parsing"
  static var isThere: Bool { FileManager.default.fileExists(atPath: folder) }

  static let files: [(name: String, bytes: [UInt8])] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { name in
      FileManager.default.contents(atPath: folder + "/" + name).map { (name, Array($0)) }
    }
  }()
}
