import Testing

@testable import LanguageServer

@Test(arguments: [
  ("file:///home/a/bank.yaml", "/home/a/bank.yaml"),
  ("file:///home/%ED%95%9C%20b.yaml", "/home/한 b.yaml"),
  ("file:///c%3A/Users/a.json", "c:/Users/a.json"),
  ("file:///C:/Users/a.json", "C:/Users/a.json"),
  ("file://localhost/a", "/a"),
  ("file://server/share/a", "//server/share/a"),
  ("FILE:/a", "/a"),
  ("file:///a%2fb?x#y", "/a/b"),
  ("file:///w/x/../a.yaml", "/w/a.yaml"),
  ("file:///w//./a%20/", "/w/a "),
  ("file://server/share/../a", "//server/a"),
])
func pathsOfURIs(uri: String, path: String) {
  #expect(DocumentPath.path(of: uri) == path)
}

@Test(arguments: [
  "untitled:Untitled-1", "http://a/b", "", "file:", "file:///a%", "file:///a%zz", "file:///%FF", "file:///a%+4",
])
func urisThatAreNoPaths(uri: String) {
  #expect(DocumentPath.path(of: uri) == nil)
}

@Test(arguments: [
  ("/home/한 b.yaml", "file:///home/%ED%95%9C%20b.yaml"), ("C:/a", "file:///C%3A/a"),
  ("//server/share/a", "file://server/share/a"), ("/a+(1)#?.json", "file:///a%2B%281%29%23%3F.json"),
])
func urisOfPaths(path: String, uri: String) {
  #expect(DocumentPath.uri(of: path) == uri)
  #expect(DocumentPath.path(of: uri) == path)
}
