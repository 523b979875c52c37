import Foundation
import Syntax
import Testing

@testable import JSONSchema

/// The annotation tests of the JSON-Schema-Test-Suite, where it lies beside the repository.
@Suite(.enabled(if: TestSuite.isThere, "../shared/suites/json-schema-test-suite is not there"))
struct AnnotationSuiteTests {
  @Test(arguments: TestSuite.dialects)
  func passes(_ dialect: Dialect) throws {
    let folder = TestSuite.folder.appending(path: "annotations/tests").path
    var count = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let file = try #require(TestSuite.parse(folder + "/" + name))
      for group in file["suite"]?.items.map({ $0 }) ?? [] where isMeant(group["compatibility"]?.string, for: dialect) {
        count += try check(group, "\(name): \(group["description"]?.string ?? "")", dialect)
      }
    }
    #expect(count > 0)
  }

  private func check(_ group: Value, _ name: String, _ dialect: Dialect) throws -> Int {
    let source = try #require(group["schema"])
    let schema = Schema(source, options: .init(defaultDialect: dialect))
    var pointers: [SchemaKey: String] = [:]
    note(source, "#", in: &pointers)
    var count = 0
    for test in group["tests"]?.items.map({ $0 }) ?? [] {
      let instance = try #require(test["instance"])
      for assertion in test["assertions"]?.items.map({ $0 }) ?? [] {
        let keyword = assertion["keyword"]?.string ?? ""
        let path = steps(assertion["location"]?.string ?? "", in: instance)
        var found: [String: Value] = [:]
        for annotation in schema.annotations(at: path, in: instance) {
          if let value = annotation.annotation(keyword) { found[pointers[annotation.source.key] ?? "?"] = value }
        }
        let expected = assertion["expected"].map { Array($0.entries) } ?? []
        #expect(
          Set(found.keys) == Set(expected.compactMap { $0.key.string.map(URIReference.percentDecoded) }),
          "\(name) at \(path) for \(keyword), \(dialect)")
        for entry in expected {
          guard let value = found[URIReference.percentDecoded(entry.key.string ?? "")] else { continue }
          #expect(
            InstanceEquality.areEqual(Instance(value), Instance(entry.value)), "\(name) at \(path) for \(keyword)")
        }
        count += 1
      }
    }
    return count
  }

  private func isMeant(_ compatibility: String?, for dialect: Dialect) -> Bool {
    // What holds since a draft holds in v1 too.
    let number = dialect == .v1 ? Int.max : Int(TestSuite.folderName(dialect).dropFirst(5).prefix { $0 != "-" }) ?? 0
    return (compatibility ?? "").split(separator: ",").allSatisfy { part in
      if part.hasPrefix("<=") { return number <= Int(part.dropFirst(2)) ?? 0 }
      if part.hasPrefix("=") { return number == Int(part.dropFirst()) ?? 0 }
      return number >= Int(part) ?? 0
    }
  }

  private func steps(_ pointer: String, in root: Value) -> [InstanceStep] {
    var value: Value? = root
    return pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { token in
      if let current = value, current.isSequence, let index = Int(token) {
        value = current.items.enumerated().first { $0.offset == index }?.element
        return .index(index)
      }
      value = value?[String(token)]
      return .key(String(token))
    }
  }

  private func note(_ value: Value, _ pointer: String, in pointers: inout [SchemaKey: String]) {
    pointers[value.key] = pointer
    for entry in value.entries {
      let token = (entry.key.string ?? "").replacing("~", with: "~0").replacing("/", with: "~1")
      note(entry.value, pointer + "/" + token, in: &pointers)
    }
    for (index, item) in value.items.enumerated() { note(item, "\(pointer)/\(index)", in: &pointers) }
  }
}
