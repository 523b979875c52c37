import Catalog
import Testing

/// Text that itself says that a name is a former one.
@Suite struct FormerlyTests {
  @Test(arguments: [
    "Agent Platform (formerly Vertex AI) serves it.", "Agent Platform, formerly known as **Vertex AI**, serves it.",
    "Vertex AI (now Agent Platform) serves it.", "Vertex AI, now called Agent Platform, serves it.",
    "Vertex AI was renamed in April.", "Vertex AI became Agent Platform.", "Agent Platform (구 Vertex AI)를 사용합니다.",
    "Agent Platform(旧Vertex AI)を使います。", "The service was renamed from Cloud Composer.",
  ])
  func aNameCalledFormerIsNoMistake(text: String) throws {
    #expect(lines(try judge("2026-06"), text) == [])
    #expect(try judge("2026-06").mixedNames(in: [Array(text.utf8)]).isEmpty)
  }

  @Test(arguments: [
    "They now use Vertex AI.", "The informerly Vertex AI", "The previous job ran on Vertex AI.",
    "A plan B on Vertex AI",
    "Vertex AI now supports it.", "Vertex AI is now faster.",
  ])
  func otherWordsAroundItDoNotHelp(text: String) throws {
    #expect(lines(try judge("2026-06"), text).count == 1)
  }
}
