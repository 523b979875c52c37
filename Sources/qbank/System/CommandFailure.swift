/// Why a command could not do its work: one sentence on standard error, exit code 2.
struct CommandFailure: Error {
  let sentence: String

  init(_ sentence: String) {
    self.sentence = sentence
  }
}
