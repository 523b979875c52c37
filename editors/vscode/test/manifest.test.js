const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const { test } = require("node:test");
const manifest = require("../package.json");

const source = fs.readFileSync(path.join(__dirname, "../src/extension.ts"), "utf8");
const declared = manifest.contributes.commands.map((entry) => entry.command).sort();
/** These the server has: the client registers them under their own names. */
const OF_SERVER = ["qbank.checkWorkspace", "qbank.openReport"];

test("commands are declared as they are registered", () => {
  const registered = [...source.matchAll(/registerCommand\("([^"]+)"/g)].map((match) => match[1]);
  assert.deepStrictEqual([...registered, ...OF_SERVER].sort(), declared);
});

test("each command has a title and a category", () => {
  for (const { title, category } of manifest.contributes.commands) {
    assert.match(title, /^[A-Z]/);
    assert.strictEqual(category, "qbank");
  }
});

test("each setting has a type, a default and a description", () => {
  for (const [name, setting] of Object.entries(manifest.contributes.configuration.properties)) {
    assert.ok(name.startsWith("qbank."), name);
    assert.ok(setting.type && setting.default !== undefined, name);
    assert.match(setting.markdownDescription ?? setting.description, /\.$/, name);
  }
});

test("it is activated by kinds of files, not at each start of the editor", () => {
  assert.ok(manifest.activationEvents.every((event) => /^(workspaceContains|onLanguage):/.test(event)));
});

test("its main is what the compiler makes of the source", () => {
  assert.strictEqual(manifest.main, "./out/extension.js");
  assert.ok(source.includes("export async function activate"));
});
