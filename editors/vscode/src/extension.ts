import { commands, ExtensionContext, window, workspace } from "vscode";
import { LanguageClient, LanguageClientOptions, ServerOptions } from "vscode-languageclient/node";

let client: LanguageClient | undefined;

/** Starts the server; the program that the settings name must be there. */
export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    commands.registerCommand("qbank.restart", restart),
    commands.registerCommand("qbank.showLog", () => client?.outputChannel.show()),
    workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration("qbank.path")) await restart();
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

async function restart(): Promise<void> {
  await deactivate();
  await start();
}

async function start(): Promise<void> {
  const command = workspace.getConfiguration("qbank").get<string>("path") || "qbank";
  const server: ServerOptions = { command, args: ["lsp"] };
  const options: LanguageClientOptions = {
    documentSelector: [
      { scheme: "file", language: "yaml" },
      { scheme: "file", language: "json" },
      { scheme: "file", language: "jsonc" },
    ],
    synchronize: { configurationSection: "qbank" },
  };
  client = new LanguageClient("qbank", "qbank", server, options);
  try {
    await client.start();
  } catch (error) {
    const answer = await window.showErrorMessage(
      `qbank could not be started as "${command}". Install it, or set "qbank.path".`,
      "Open Settings",
    );
    if (answer) await commands.executeCommand("workbench.action.openSettings", "qbank.path");
    client?.outputChannel.appendLine(String(error));
  }
}
