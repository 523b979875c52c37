// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "qbank",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "qbank", targets: ["qbank"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // MARK: Benchmarks — prints how fast the parsers are, and the search for near-duplicates

    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Catalog", "QuestionBank", "Rules", "SourceText", "Syntax", "TestSupport"]),

    // MARK: Catalog — exam guides and product names, by date

    .target(name: "Catalog", dependencies: ["EmbeddedData", "Findings", "SourceText", "Syntax"]),
    .testTarget(name: "CatalogTests", dependencies: ["Catalog", "TestSupport"]),

    // MARK: Editing — what an editor asks for, without a protocol

    .target(
      name: "Editing",
      dependencies: [
        "Catalog", "Findings", "JSONSchema", "QuestionBank", "Rules", "SourceText", "Syntax", "Workspace",
      ]
    ),
    .testTarget(name: "EditingTests", dependencies: ["Editing", "TestSupport"]),

    // MARK: EmbeddedData — the files of schemas/, inside the binary

    .target(name: "CEmbeddedData"),
    .target(name: "EmbeddedData", dependencies: ["CEmbeddedData"]),
    .testTarget(name: "EmbeddedDataTests", dependencies: ["EmbeddedData"]),

    // MARK: Findings — what every checker makes and every reporter shows

    .target(name: "Findings", dependencies: ["SourceText"]),
    .testTarget(name: "FindingsTests", dependencies: ["Findings"]),

    // MARK: JSONSchema — compile, evaluate, lint

    .target(name: "JSONSchema", dependencies: ["EmbeddedData", "Findings", "SourceText", "Syntax"]),
    .testTarget(name: "JSONSchemaTests", dependencies: ["JSONSchema", "TestSupport"]),

    // MARK: LanguageServer — transport, session, handlers, conversion

    .target(
      name: "LanguageServer",
      dependencies: ["Editing", "Findings", "LanguageServerProtocol", "SourceText", "Workspace"]
    ),
    .testTarget(name: "LanguageServerTests", dependencies: ["LanguageServer", "TestSupport", "qbank"]),

    // MARK: LanguageServerProtocol — the types of messages, read and written

    .target(name: "LanguageServerProtocol", dependencies: ["SourceText", "Syntax"]),
    .testTarget(name: "LanguageServerProtocolTests", dependencies: ["LanguageServerProtocol"]),

    // MARK: qbank — the command

    .executableTarget(
      name: "qbank",
      dependencies: [
        "Catalog", "Findings", "JSONSchema", "LanguageServer", "QuestionBank", "Rules", "SourceText", "Syntax",
        "Workspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .testTarget(
      name: "QbankTests",
      dependencies: ["TestSupport", "qbank", .product(name: "ArgumentParser", package: "swift-argument-parser")]),

    // MARK: QuestionBank — the typed model, with ranges

    .target(name: "QuestionBank", dependencies: ["SourceText", "Syntax"]),
    .testTarget(name: "QuestionBankTests", dependencies: ["QuestionBank"]),

    // MARK: Rules — one file per rule

    .target(
      name: "Rules",
      dependencies: ["Catalog", "Findings", "QuestionBank", "SourceText", "Syntax"]
    ),
    .testTarget(name: "RulesTests", dependencies: ["Rules", "TestSupport"]),

    // MARK: SourceText — bytes, lines, columns, edits

    .target(name: "SourceText"),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText", "TestSupport"]),

    // MARK: Syntax — lossless trees of JSON and YAML, and the Value view

    .target(name: "Syntax", dependencies: ["Findings", "SourceText"]),
    .testTarget(name: "SyntaxTests", dependencies: ["Syntax", "TestSupport"]),

    // MARK: TestSupport — marked text, fixtures; tests only

    .target(
      name: "TestSupport",
      dependencies: ["Findings", "SourceText", "Syntax"]
    ),

    // MARK: Workspace — documents, configuration, caches; the one way to judge

    .target(
      name: "Workspace",
      dependencies: [
        "Catalog", "EmbeddedData", "Findings", "JSONSchema", "QuestionBank", "Rules", "SourceText", "Syntax",
      ]
    ),
    .testTarget(name: "WorkspaceTests", dependencies: ["TestSupport", "Workspace"]),
  ]
)

// Most of the time that a short command takes is that of the runtime, which makes types such as `Set<Key>` by their names
// and looks through all conformances of the program for each. With this, the compiler says which conformance is meant.
for target in package.targets {
  target.swiftSettings = [
    .unsafeFlags(
      ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], .when(configuration: .release))
  ]
}

// CI builds with warnings as errors; a build from a release must not break on a newer compiler's warnings.
if Context.environment["CI"] != nil {
  for target in package.targets { target.swiftSettings?.append(.treatAllWarnings(as: .error)) }
}

// FUZZ adds the fuzzer, which wants the parsers built so that it sees which branches they take; see .ci/fuzz.
if Context.environment["FUZZ"] != nil {
  let instrumented: Set = ["SourceText", "Syntax"]
  for target in package.targets where instrumented.contains(target.name) {
    // Optimized code must not read behind the end of a buffer unnoticed either.
    target.swiftSettings = [.unsafeFlags(["-sanitize=fuzzer", "-assert-config", "Debug"])]
  }
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["SourceText", "Syntax", "TestSupport"], exclude: ["json.dict", "yaml.dict"],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
}
