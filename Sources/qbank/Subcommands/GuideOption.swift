import ArgumentParser
import Catalog
import Findings
import Workspace

/// `--guide`: the guide of banks that name none.
struct GuideOption: ParsableArguments {
  @Option(help: ArgumentHelp("The guide of banks that name none: exam@version.", valueName: "id"))
  var guide: String?

  /// Takes `exam@version`, an exam with its newest guide, or a version.
  func apply(to overrides: inout Overrides, in snapshot: WorkspaceSnapshot) throws {
    guard let id = guide else { return }
    let guides = snapshot.guides(in: WorkingFolder.path)
    if id.contains("@") {
      let version = try Self.version(id, guides)
      (overrides.exam, overrides.guide) = (version.exam, version.version)
    } else if let exam = guides.exam(id) {
      (overrides.exam, overrides.guide) = (id, exam.newestVersion?.version)
    } else if guides.exams.contains(where: { guides.version(exam: $0, guide: id) != nil }) {
      overrides.guide = id
    } else {
      throw Self.unknown(id, guides)
    }
  }

  /// The version that `exam@version` names.
  static func version(_ id: String, _ guides: GuideRegistry) throws -> GuideVersion {
    guard let version = guides.version(exam: nil, guide: id) else { throw unknown(id, guides) }
    return version
  }

  static func unknown(_ id: String, _ guides: GuideRegistry) -> CommandFailure {
    let all = guides.exams.flatMap { exam in [exam] + (guides.exam(exam)?.versions.map(\.id) ?? []) }
    let nearest = NearestWord.of(id, among: all).map { "did you mean \"\($0)\"?" }
    return CommandFailure(
      "No guide \"\(id)\" is known; \(nearest ?? "the exams are \(guides.exams.joined(separator: ", ")).")")
  }
}
