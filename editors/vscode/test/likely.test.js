const assert = require("node:assert");
const { test } = require("node:test");
const { isLikely } = require("../out/likely.js");

test("banks in any form are likely", () => {
  for (const text of [
    "exam: google-pmle\nquestions:\n  - id: a\n    question: Which?\n",
    '{"questions": [{"stem": "Which?", "choices": ["a", "b"]}]}',
    "- stem: Which?\n  options: [a, b]\n",
    "- {question: 어느 것?, answer: A}\n",
    "'questions':\n- 'options': []\n",
  ]) assert.ok(isLikely("/banks/pmle.yaml", text), text);
});

test("files of ours are likely by their names, schemas by their dialect", () => {
  assert.ok(isLikely("/banks/.qbank.yaml", ""));
  assert.ok(isLikely("/banks/.qbank.yml", ""));
  assert.ok(isLikely("C:\\work\\.qbank.json", "{}"));
  assert.ok(isLikely("/banks/bank.schema.json", "{}"));
  assert.ok(isLikely("/banks/x.json", '{"$schema": "https://json-schema.org/draft/2020-12/schema"}'));
});

test("what everyone else writes is not", () => {
  for (const text of [
    "services:\n  web:\n    image: nginx\n    options: [a]\n",
    '{"name": "x", "scripts": {"test": "node --test"}, "answer": 42}',
    "on: push\njobs:\n  build:\n    steps: []\n",
    "question: only the one key\n",
    "text: the questions: are in prose\n",
    "",
  ]) assert.ok(!isLikely("/banks/docker-compose.yaml", text), text);
});

test("a large file is judged by its beginning", () => {
  assert.ok(!isLikely("/banks/x.yaml", "a: 1\n".repeat(2000) + "questions: []\noptions: []\n"));
});
