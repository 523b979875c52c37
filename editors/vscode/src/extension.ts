import { homedir } from "node:os";
import { commands, ExtensionContext, StatusBarAlignment, TextDocument, window, workspace } from "vscode";
import {
  ExecuteCommandRequest, LanguageClient, LanguageClientOptions, Location, ServerOptions, State as ClientState,
  StateChangeEvent,
} from "vscode-languageclient/node";
import { executable } from "./executable";
import { isLikely } from "./likely";
import { State, status } from "./status";

const LANGUAGES = ["yaml", "json", "jsonc"];

let client: LanguageClient | undefined;
const item = window.createStatusBarItem("qbank.status", StatusBarAlignment.Right);

/** Waits for the first file that may be a bank, and starts the server for it. */
export async function activate(context: ExtensionContext): Promise<void> {
  item.name = "qbank";
  context.subscriptions.push(
    item,
    commands.registerCommand("qbank.restart", restart),
    commands.registerCommand("qbank.showLog", () => client?.outputChannel.show()),
    commands.registerCommand("qbank.statistics", showStatistics),
    commands.registerCommand("qbank.migrateBank", migrate),
    commands.registerCommand("qbank.explain", explain),
    workspace.onDidOpenTextDocument(startFor),
    workspace.onDidChangeConfiguration(async (event) => {
      if (client && event.affectsConfiguration("qbank.path")) await restart();
    }),
  );
  show("waiting");
  for (const document of workspace.textDocuments) await startFor(document);
}

export async function deactivate(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.stop();
}

async function restart(): Promise<void> {
  await deactivate();
  await start();
}

async function startFor(document: TextDocument): Promise<void> {
  if (client || !LANGUAGES.includes(document.languageId)) return;
  if (isLikely(document.uri.path, document.getText())) await start();
}

async function start(): Promise<void> {
  const command = executable(workspace.getConfiguration("qbank").get<string>("path"), homedir());
  const server: ServerOptions = { command, args: ["lsp"] };
  const options: LanguageClientOptions = {
    documentSelector: LANGUAGES.map((language) => ({ scheme: "file", language })),
    synchronize: { configurationSection: "qbank" },
    middleware: {
      // The lens of a question runs it by this name: what it answers is to be seen.
      executeCommand: async (command, args, next) => {
        const answer = await next(command, args);
        if (command === "qbank.nearDuplicates") await showPlaces(answer);
        return answer;
      },
    },
  };
  const starting = new LanguageClient("qbank", "qbank", server, options);
  client = starting;
  starting.onDidChangeState((event: StateChangeEvent) => {
    if (client !== starting) return;
    if (event.newState === ClientState.Running) show("running", starting.initializeResult?.serverInfo?.version);
    if (event.newState === ClientState.Stopped) show("stopped");
  });
  show("starting");
  try {
    await starting.start();
  } catch (error) {
    if (client === starting) client = undefined;
    show("failed");
    starting.outputChannel.appendLine(String(error));
    // Not awaited: the message may stay for as long as it likes.
    void window
      .showErrorMessage(`qbank could not be started as "${command}". Install it, or set "qbank.path".`, "Open Settings")
      .then((answer) => answer && commands.executeCommand("workbench.action.openSettings", "qbank.path"));
  }
}

function show(state: State, version?: string): void {
  Object.assign(item, status(state, version));
  item.show();
}

/** Runs a command of the server; undefined where none runs. */
async function ask(command: string, ...args: string[]): Promise<unknown> {
  if (!client?.isRunning()) await start();
  return client?.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
}

/** Opens a page in Markdown that the server wrote. */
async function openPage(content: unknown): Promise<void> {
  if (typeof content !== "string") return;
  const document = await workspace.openTextDocument({ language: "markdown", content });
  await window.showTextDocument(document);
  await commands.executeCommand("markdown.showPreview", document.uri);
}

/** Lists a question, the first of the places, and those that are nearly the same. */
async function showPlaces(found: Location[] | null): Promise<void> {
  const converter = client?.protocol2CodeConverter;
  if (!converter || !found || found.length === 0) return;
  const places = found.map((place) => converter.asLocation(place));
  await commands.executeCommand("editor.action.showReferences", places[0].uri, places[0].range.start, places);
}

async function showStatistics(): Promise<void> {
  await openPage(await ask("qbank.showStatistics"));
}

async function migrate(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await ask("qbank.migrate", document.uri.toString());
}

async function explain(): Promise<void> {
  const rule = await window.showInputBox({ prompt: "The rule's id, such as former-product-name" });
  if (rule) await openPage(await ask("qbank.explainRule", rule.trim()));
}
