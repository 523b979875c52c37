import Dispatch
import LanguageServer
import Synchronization

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(WinSDK)
  import WinSDK
#endif

/// Runs a program to its end. qbank runs git, and nothing else.
enum Subprocess {
  struct Result: Sendable {
    var exitCode: Int32
    var output: [UInt8]
    var errors: [UInt8]
  }

  #if !os(Windows)
    /// Runs a program of the PATH without a shell and without input. nil where it cannot be started.
    static func run(_ program: String, _ arguments: [String]) -> Result? {
      guard let output = Pipe(), let errors = Pipe() else { return nil }
      #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
      #else
        var actions = posix_spawn_file_actions_t()
      #endif
      guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, output.writer, 1)
      posix_spawn_file_actions_adddup2(&actions, errors.writer, 2)
      var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
      defer { for word in words { free(word) } }
      var process = pid_t()
      guard posix_spawnp(&process, program, &actions, nil, &words, environment) == 0 else { return nil }
      output.closeWriter()
      errors.closeWriter()
      let (first, second) = readAll(output.reader, errors.reader)
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      // WIFEXITED and WEXITSTATUS, which are macros of C.
      return Result(exitCode: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128, output: first, errors: second)
    }

    /// Both ends of a pipe, closed with the last reference.
    private final class Pipe {
      let reader: Int32
      let writer: Int32
      private var isOpen = true

      init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        (reader, writer) = (ends[0], ends[1])
        // A child must not hold the other's ends open.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      }

      deinit {
        closeWriter()
        close(reader)
      }

      func closeWriter() {
        if isOpen { close(writer) }
        isOpen = false
      }
    }

    /// Reads two descriptors to their ends, whichever has something: a child that waits for one would never end.
    private static func readAll(_ first: Int32, _ second: Int32) -> ([UInt8], [UInt8]) {
      var results: [[UInt8]] = [[], []]
      var polls = [first, second].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      var buffer = [UInt8](repeating: 0, count: 64 * 1024)
      while polls.contains(where: { $0.fd >= 0 }) {
        if poll(&polls, nfds_t(polls.count), -1) < 0 {
          if errno == EINTR { continue }
          break
        }
        for index in polls.indices where polls[index].fd >= 0 && polls[index].revents != 0 {
          let count = read(polls[index].fd, &buffer, buffer.count)
          if count > 0 {
            results[index] += buffer[..<count]
          } else if count == 0 || errno != EINTR {
            // poll(2) passes over what is negative.
            polls[index].fd = -1
          }
        }
      }
      return (results[0], results[1])
    }

    private static var environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
      #if canImport(Darwin)
        _NSGetEnviron().pointee
      #else
        environ
      #endif
    }
  #else
    /// Runs a program of the PATH without a shell and without input. nil where it cannot be started.
    static func run(_ program: String, _ arguments: [String]) -> Result? {
      guard let output = Pipe(), let errors = Pipe() else { return nil }
      var startup = STARTUPINFOW()
      startup.cb = DWORD(MemoryLayout<STARTUPINFOW>.size)
      startup.dwFlags = DWORD(STARTF_USESTDHANDLES)
      startup.hStdOutput = output.writer
      startup.hStdError = errors.writer
      var process = PROCESS_INFORMATION()
      let line = ([program] + arguments).map(quoted).joined(separator: " ")
      var words = Array(line.utf16) + [0]
      guard CreateProcessW(nil, &words, nil, nil, true, DWORD(CREATE_NO_WINDOW), nil, nil, &startup, &process) else {
        return nil
      }
      defer {
        CloseHandle(process.hThread)
        CloseHandle(process.hProcess)
      }
      output.closeWriter()
      errors.closeWriter()
      // A thread reads the one while this one reads the other: a child that waits for either would never end.
      let second = Reading(errors)
      let first = output.readAll()
      let rest = second.wait()
      WaitForSingleObject(process.hProcess, INFINITE)
      var code: DWORD = 0
      guard GetExitCodeProcess(process.hProcess, &code) else { return nil }
      return Result(exitCode: Int32(truncatingIfNeeded: code), output: first, errors: rest)
    }

    /// An argument as `CommandLineToArgvW` takes it apart.
    private static func quoted(_ argument: String) -> String {
      var result = "\""
      var backslashes = 0
      for character in argument {
        if character == "\\" {
          backslashes += 1
          continue
        }
        // Before a quotation mark, backslashes count double.
        result += String(repeating: "\\", count: character == "\"" ? 2 * backslashes + 1 : backslashes)
        result.append(character)
        backslashes = 0
      }
      return result + String(repeating: "\\", count: 2 * backslashes) + "\""
    }

    /// Both ends of a pipe, of which a child gets the writer.
    private final class Pipe: @unchecked Sendable {
      let reader: HANDLE
      let writer: HANDLE
      private var isOpen = true

      init?() {
        var attributes = SECURITY_ATTRIBUTES()
        attributes.nLength = DWORD(MemoryLayout<SECURITY_ATTRIBUTES>.size)
        attributes.bInheritHandle = true
        var reader: HANDLE?
        var writer: HANDLE?
        guard CreatePipe(&reader, &writer, &attributes, 0), let reader, let writer else { return nil }
        SetHandleInformation(reader, DWORD(HANDLE_FLAG_INHERIT), 0)
        (self.reader, self.writer) = (reader, writer)
      }

      deinit {
        closeWriter()
        CloseHandle(reader)
      }

      func closeWriter() {
        if isOpen { CloseHandle(writer) }
        isOpen = false
      }

      func readAll() -> [UInt8] {
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        var count: DWORD = 0
        while ReadFile(reader, &buffer, DWORD(buffer.count), &count, nil), count > 0 { result += buffer[..<Int(count)] }
        return result
      }
    }

    /// A pipe that another thread reads.
    private final class Reading: Sendable {
      private let bytes = Mutex<[UInt8]>([])
      private let done = DispatchSemaphore(value: 0)

      init(_ pipe: Pipe) {
        let isStarted = SystemThread.start { [self] in
          let all = pipe.readAll()
          bytes.withLock { $0 = all }
          done.signal()
        }
        if !isStarted { done.signal() }
      }

      func wait() -> [UInt8] {
        done.wait()
        return bytes.withLock { $0 }
      }
    }
  #endif
}
