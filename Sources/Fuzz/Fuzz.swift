import SourceText
import Syntax
import TestSupport

/// Feeds the parsers what libFuzzer makes up: `Fuzz json|yaml [OPTION…] [CORPUS…]`, see `.ci/fuzz`.
///
/// Of each input, a tree must print the bytes back, be sound, and answer all questions; after an edit that the input
/// describes, the tree made from the old one must be that of a full parse; and taking the edit back must give the old.
@main
struct Fuzz {
  static func main() {
    let format = CommandLine.arguments.dropFirst().first.flatMap(SyntaxFormat.init(rawValue:))
    // libFuzzer reads the arguments behind the format.
    var count = max(1, CommandLine.argc - 1)
    var arguments = CommandLine.unsafeArgv + (CommandLine.argc > 1 ? 1 : 0)
    switch format {
    case .json, .jsonc: _ = runFuzzer(&count, &arguments) { FuzzInput($0, $1).check(as: [.json, .jsonc]) }
    case .yaml: _ = runFuzzer(&count, &arguments) { FuzzInput($0, $1).check(as: [.yaml]) }
    case nil: print("usage: Fuzz json|yaml [OPTION…] [CORPUS…]")
    }
  }
}

/// libFuzzer's loop, which calls `body` with the bytes of one input after the other.
@_silgen_name("LLVMFuzzerRunDriver")
fileprivate func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
