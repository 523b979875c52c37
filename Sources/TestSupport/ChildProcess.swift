#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

#if !os(Windows)
  /// Runs a command to its end, with standard input and output in files, so that neither side can wait for the other.
  package struct ChildProcess: Sendable {
    /// What a command that ended has left.
    package struct Result: Sendable, Hashable {
      /// The exit code; nil where a signal or the time limit ended it.
      package var exitCode: Int32?
      package var output: String
      package var errors: String

      package init(exitCode: Int32?, output: String, errors: String) {
        self.exitCode = exitCode
        self.output = output
        self.errors = errors
      }
    }

    package var path: String
    /// The working folder; nil for that of the tests.
    package var folder: String?
    package var environment: [String: String]
    /// After so many seconds the command is killed.
    package var timeLimit = 60.0

    package init(_ path: String, in folder: String? = nil, environment: [String: String] = [:]) {
      self.path = path
      self.folder = folder
      self.environment = environment
    }

    package func run(_ arguments: [String], input: [UInt8] = []) -> Result {
      let folder = TemporaryFolder()
      folder.write(input, to: "input")
      #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
      #else
        var actions = posix_spawn_file_actions_t()
      #endif
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addopen(&actions, 0, folder.path + "/input", O_RDONLY, 0)
      for (descriptor, name) in [(Int32(1), "output"), (2, "errors")] {
        posix_spawn_file_actions_addopen(
          &actions, descriptor, folder.path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      }
      // Not every C library can change the folder of a child; a shell can.
      let words =
        self.folder.map { ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, $0, path] + arguments } ?? [path] + arguments
      let code = spawnAndWait(words, &actions)
      return Result(exitCode: code, output: folder.read("output"), errors: folder.read("errors"))
    }

    #if canImport(Darwin)
      private typealias FileActions = posix_spawn_file_actions_t?
    #else
      private typealias FileActions = posix_spawn_file_actions_t
    #endif

    private func spawnAndWait(_ arguments: [String], _ actions: inout FileActions) -> Int32? {
      var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
      var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
      defer { for pointer in words + variables { free(pointer) } }
      var process = pid_t()
      guard posix_spawn(&process, arguments[0], &actions, nil, &words, &variables) == 0 else { return nil }
      var status: Int32 = 0
      var waited = 0.0
      while waitpid(process, &status, WNOHANG) == 0 {
        usleep(2_000)
        waited += 0.002
        if waited > timeLimit {
          kill(process, SIGKILL)
          waitpid(process, &status, 0)
          return nil
        }
      }
      // WIFEXITED and WEXITSTATUS, which are macros of C.
      return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    }
  }

  /// A folder of its own that goes away with its last reference.
  package final class TemporaryFolder: Sendable {
    package let path: String

    package init() {
      var template = Array((Self.folder + "/" + Self.prefix + "XXXXXX").utf8CString)
      path = template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? Self.folder
      }
    }

    deinit { Self.remove(path) }

    private static let prefix = "qbank-tests-"
    /// The system's folder for such files: `TMPDIR`, or what POSIX calls `P_tmpdir`.
    private static let folder = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir

    package func write(_ bytes: [UInt8], to name: String) {
      let parts = name.split(separator: "/").dropLast()
      var folder = path
      for part in parts {
        folder += "/" + part
        mkdir(folder, 0o700)
      }
      guard let file = fopen(path + "/" + name, "w") else { return }
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    }

    package func write(_ text: String, to name: String) {
      write(Array(text.utf8), to: name)
    }

    package func makeFolder(_ name: String) { mkdir(path + "/" + name, 0o700) }
    package func makePipe(_ name: String) { mkfifo(path + "/" + name, 0o600) }
    package func link(_ name: String, to target: String) { symlink(target, path + "/" + name) }

    /// The text of a file; empty where there is none.
    package func read(_ name: String) -> String {
      guard let file = fopen(path + "/" + name, "r") else { return "" }
      defer { fclose(file) }
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
      return String(decoding: bytes, as: UTF8.self)
    }

    private static func remove(_ folder: String) {
      guard folder.contains("/" + prefix), let stream = opendir(folder) else { return }
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name == "." || name == ".." { continue }
        let path = folder + "/" + name
        if unlink(path) != 0 { remove(path) }
      }
      closedir(stream)
      rmdir(folder)
    }
  }
#endif
