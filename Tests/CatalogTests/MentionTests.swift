import Catalog
import TestSupport
import Testing

/// Where mentions are found, and where not.
@Suite struct MentionTests {
  /// The words of all mentions in a text.
  private func mentions(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return googleCloud.mentions(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func theLongestNameIsFound() {
    #expect(
      mentions("Use Vertex AI Pipelines, Vertex AI and BigQuery ML.") == [
        "Vertex AI Pipelines", "Vertex AI", "BigQuery ML",
      ])
  }

  @Test func namesStandBesideKoreanAndJapaneseLetters() {
    #expect(mentions("Vertex AI를 사용하고 GCS에서 BigQuery로") == ["Vertex AI", "GCS", "BigQuery"])
    #expect(mentions("GCSにあるデータをBigQuery MLで学習する。Vertex AIを") == ["GCS", "BigQuery ML", "Vertex AI"])
    #expect(mentions("「Cloud Run」と、Dataflowの") == ["Cloud Run", "Dataflow"])
  }

  @Test func aLetterBesideAWordMakesItAnotherWord() {
    #expect(mentions("BigQueryish MyBigQuery TPUx éBigQuery BigQueryé Bigquery2") == [])
  }

  @Test func aFoldInANameIsASpace() {
    #expect(mentions("on Vertex\nAI\n  Pipelines and Vertex\u{A0}AI") == ["Vertex\nAI\n  Pipelines", "Vertex\u{A0}AI"])
  }

  @Test func emphasisAndLinksAreProse() {
    #expect(mentions("**Vertex AI**, _BigQuery_ and __Dataflow__") == ["Vertex AI", "BigQuery", "Dataflow"])
    #expect(mentions("[Vertex AI](https://cloud.google.com/BigQuery)") == ["Vertex AI"])
    #expect(
      mentions("(Vertex AI), \"BigQuery\", 'Dataflow': Pub/Sub's") == ["Vertex AI", "BigQuery", "Dataflow", "Pub/Sub"])
  }

  @Test(arguments: [
    "run `Vertex AI` and ``BigQuery ` ML`` here",
    "```\nVertex AI\n```",
    "~~~ sh\nBigQuery\n~~~",
    "<code>BigQuery</code> and <a href=\"BigQuery\">",
    "https://cloud.google.com/BigQuery and www.example.com/BigQuery",
    "gs://BigQuery/Dataflow",
    "my_BigQuery_table BigQuery_table google.cloud.bigquery bigquery.tables.get",
    "bq show bigquery and kubectl get kubernetes",
    "bigquery-public-data, roles/bigquery.admin, --service=bigquery, user@bigquery",
    "the \"tensorflow\" package, pip install tensorflow keras",
  ])
  func codeAndAddressesAreNoProse(text: String) {
    #expect(mentions(text) == [])
  }

  @Test func anUnclosedBacktickHidesNothing() {
    #expect(mentions("a ` and Vertex AI") == ["Vertex AI"])
    #expect(mentions("a `code\n\nVertex AI` b") == ["Vertex AI"])
  }

  @Test func ordinaryWordsAreNamesInTheirExactCaseAlone() {
    #expect(mentions("a batch of workflows, the agent search, cloud storage") == [])
    #expect(mentions("Use Batch, Workflows and Cloud Storage.") == ["Batch", "Workflows", "Cloud Storage"])
    #expect(mentions("Vertex AI endpoints serve it.") == ["Vertex AI"])
  }

  @Test func whatStandsForSomethingElseIsNotReported() throws {
    let judge = try judge("2026-06")
    #expect(lines(judge, "Query BigLake tables.") == [])
    #expect(lines(judge, "Write DLP rules in Workspace.") == [])
    #expect(lines(judge, "Enable the Cloud Composer API.") == [])
  }

  @Test func anyBytesAreRead() {
    var random = SplitMix64(seed: 7)
    let pieces: [[UInt8]] = [
      Array("Vertex ".utf8), Array("AI".utf8), Array("`".utf8), [0xFF], [0xE3, 0x80], Array("<code".utf8),
      Array("](".utf8),
      Array("\n".utf8), Array("를".utf8), [0xC2], Array("_".utf8), Array("Big Query ".utf8), Array("https://".utf8),
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0..<12, using: &random)).flatMap { _ in pieces.randomElement(using: &random) ?? []
      }
      var last = 0
      for mention in googleCloud.mentions(in: text) {
        #expect(mention.range.lowerBound >= last && mention.range.upperBound <= text.count)
        last = mention.range.upperBound
      }
    }
  }
}
