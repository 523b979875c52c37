import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The table of modules in the architecture, as a test: who may import whom.
@Suite struct ImportTests {
  private static let core: Set<String> = ["SourceText", "Findings", "Syntax"]
  private static let toRules = core.union(["JSONSchema", "Catalog", "QuestionBank", "Rules"])
  private static let cLibrary: Set<String> = ["Glibc", "Musl", "Darwin", "CRT", "ucrt", "WinSDK"]

  private static let allowed: [String: Set<String>] = [
    "SourceText": [],
    "EmbeddedData": ["CEmbeddedData"],
    "Findings": ["SourceText"],
    "Syntax": ["SourceText", "Findings"],
    "JSONSchema": core.union(["EmbeddedData"]),
    "Catalog": core.union(["EmbeddedData"]),
    "QuestionBank": ["SourceText", "Syntax"],
    "Rules": core.union(["Catalog", "QuestionBank"]),
    // The C library for the files of the machine alone.
    "Workspace": toRules.union(["EmbeddedData"]).union(cLibrary),
    "Editing": toRules.union(["Workspace"]),
    // Messages are read by the parser that reads banks.
    "LanguageServerProtocol": ["SourceText", "Syntax", "FoundationEssentials", "Foundation"],
    "LanguageServer": cLibrary.union([
      "Editing", "Workspace", "Findings", "SourceText", "LanguageServerProtocol", "FoundationEssentials", "Foundation",
      // Semaphores between its threads.
      "Dispatch",
    ]),
    // Measures what is built here; no part of the product.
    "Benchmarks": toRules.union(["FoundationEssentials", "Foundation", "TestSupport"]).union(cLibrary),
    // Runs the checks of the tests on what libFuzzer makes up; no part of the product.
    "Fuzz": ["SourceText", "Syntax", "TestSupport"],
    "qbank": toRules.union(["Workspace", "LanguageServer", "ArgumentParser", "Dispatch"]).union(cLibrary),
  ]
  /// Part of the toolchain, without a process, a clock or an environment.
  private static let everywhere: Set<String> = ["Synchronization"]

  @Test func everyFileImportsOnlyWhatItsModuleMay() throws {
    let sources = Self.sources
    let modules = Self.names(in: sources).filter { $0 != "TestSupport" && $0 != "CEmbeddedData" }
    #expect(Set(modules) == Set(Self.allowed.keys))
    var count = 0
    for module in modules {
      for file in Self.swiftFiles(below: sources + "/" + module) {
        count += 1
        for imported in Self.imports(of: file) {
          let isAllowed = Self.everywhere.contains(imported) || Self.allowed[module, default: []].contains(imported)
          #expect(isAllowed, "\(file) imports \(imported), which \(module) may not")
        }
      }
    }
    #expect(count > 50)
  }

  @Test func foundationStandsOnlyBehindFoundationEssentials() {
    for file in Self.swiftFiles(below: Self.sources) {
      guard Self.imports(of: file).contains("Foundation") else { continue }
      #expect(Self.text(file).contains("#if canImport(FoundationEssentials)"), "\(file) imports all of Foundation")
    }
  }

  // MARK: Files

  private static let sources: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/Sources"
  }()

  private static func imports(of file: String) -> [String] {
    text(file).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
        words[..<index].allSatisfy({ $0.hasPrefix("@") || ["package", "public", "internal", "private"].contains($0) })
      else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "typealias"]
      let name = kinds.contains(words[index + 1]) ? words.last : words[index + 1]
      return name.flatMap { $0.split(separator: ".").first }.map(String.init)
    }
  }

  private static func swiftFiles(below folder: String) -> [String] {
    names(in: folder).flatMap { name -> [String] in
      let path = folder + "/" + name
      return name.hasSuffix(".swift") ? [path] : swiftFiles(below: path)
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  private static func text(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
