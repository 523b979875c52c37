const assert = require("node:assert");
const { test } = require("node:test");
const { executable } = require("../out/executable.js");
const { status } = require("../out/status.js");
const { contributes } = require("../package.json");

test("each state has words, and a command that the manifest declares", () => {
  const declared = contributes.commands.map((entry) => entry.command);
  for (const state of ["waiting", "starting", "running", "stopped", "failed"]) {
    const { text, tooltip, command } = status(state);
    assert.match(text, /qbank$/);
    assert.match(tooltip, /\.$/);
    assert.ok(declared.includes(command), command);
  }
});

test("a running server says its version", () => {
  assert.strictEqual(status("running", "0.1.0").tooltip, "qbank 0.1.0 is running. Click for its log.");
});

test("the program is what the setting names", () => {
  assert.strictEqual(executable(undefined, "/home/a"), "qbank");
  assert.strictEqual(executable("  ", "/home/a"), "qbank");
  assert.strictEqual(executable("/opt/qbank", "/home/a"), "/opt/qbank");
  assert.strictEqual(executable("~/bin/qbank", "/home/a"), "/home/a/bin/qbank");
  assert.strictEqual(executable("~\\bin\\qbank.exe", "C:\\Users\\a"), "C:\\Users\\a\\bin\\qbank.exe");
  assert.strictEqual(executable("~qbank", "/home/a"), "~qbank");
});
