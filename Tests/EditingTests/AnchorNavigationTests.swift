import TestSupport
import Testing

fileprivate let text = """
  x-a: &one {text: a}
  x-b: &two 1
  questions:
    - question: &한 한국어 😀
      options: [*one, *2️⃣two]
    - question: *한
      options: [*o1️⃣ne, b]
  x-c: &one 2
  x-d: *one

  """

@Test func anAliasMeansTheLastAnchorBeforeIt() {
  let sample = NavigationSample(text.replacing("2️⃣", with: ""))
  #expect(sample.definitions == ["bank.yaml <one> in: x-a: &one {text: a}"])
  #expect(sample.references().count == 3)
  #expect(sample.highlights == ["one*", "one", "one"])
  #expect(sample.renamable == "one <one>")
  let plain = text.replacing("1️⃣", with: "").replacing("2️⃣", with: "")
  let renamed =
    plain.replacing("x-a: &one", with: "x-a: &uno").replacing("[*one,", with: "[*uno,")
  #expect(sample.renaming(to: "uno") == ["bank.yaml": renamed])
  #expect(sample.renaming(to: "a b") == ["refused": "An anchor's name must have no spaces, commas or brackets."])
  #expect(sample.renaming(to: "two").keys.contains("refused"))
}

@Test func anAliasWithoutAnAnchorHasNoName() {
  let sample = NavigationSample("questions:\n  - question: *n1️⃣o\n    options: [a, b]\n")
  #expect(sample.definitions.isEmpty)
  #expect(sample.renamable == nil)
}
