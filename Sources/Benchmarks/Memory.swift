import SourceText
import Syntax
import TestSupport

#if canImport(Glibc)
  import Glibc

  /// How much memory a full parse needs at its peak, the text included.
  enum Memory {
    /// Made banks are measured in processes of their own, where nothing was used and freed before.
    static func run(_ samples: [Sample]) {
      for sample in samples { measure(sample) }
      guard samples.isEmpty else { return }
      for sample in Sample.made(10_000) {
        let folder = TemporaryFolder()
        let name = "made-10000." + sample.format.rawValue
        folder.write(sample.bytes, to: name)
        let result = ChildProcess("/proc/self/exe").run(["memory", folder.path + "/" + name])
        Figures.show(result.output.split(separator: "\n").last.map(String.init) ?? "  \(name): not measured")
      }
    }

    private static func measure(_ sample: Sample) {
      // The kernel then counts the peak anew (proc_pid_clear_refs).
      guard write("5", to: "/proc/self/clear_refs"), let before = kilobytes("VmRSS") else {
        return print("  \(sample.name): not to be measured on this system")
      }
      let tree = SyntaxTree.parse(SourceText(sample.bytes), as: sample.format)
      guard let peak = kilobytes("VmHWM"), tree.text.count > 0 else { return }
      // The bytes were there before, and are part of what is needed.
      let needed = (peak - before) * 1_024 + sample.bytes.count
      let times = (Double(needed) / Double(sample.bytes.count) * 100).rounded() / 100
      Figures.show(
        "  \(sample.name): \(sample.bytes.count / 1_000) KB of text, \(needed / 1_000) KB at the peak, \(times) times")
    }

    /// A figure of this process in KiB.
    private static func kilobytes(_ name: String) -> Int? {
      guard let file = fopen("/proc/self/status", "r") else { return nil }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 256)
      while fgets(&line, CInt(line.count), file) != nil {
        let words = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }.split { $0 <= 0x20 || $0 == 0x3A }
        guard words.count > 1, words[0].elementsEqual(name.utf8) else { continue }
        return Int(String(decoding: words[1], as: UTF8.self))
      }
      return nil
    }

    private static func write(_ text: String, to path: String) -> Bool {
      guard let file = fopen(path, "w") else { return false }
      defer { fclose(file) }
      return fputs(text, file) >= 0
    }
  }
#else
  enum Memory {
    static func run(_: [Sample]) { print("  measured on Linux alone") }
  }
#endif
