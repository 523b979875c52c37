/** What the server is doing, as far as this extension knows. */
export type State = "waiting" | "starting" | "running" | "stopped" | "failed";

/** What the status bar shows. */
export interface Status {
  text: string;
  tooltip: string;
  /** The command that a click runs. */
  command: string;
}

/** The status item for a state; `version` is the server's own, where it is known. */
export function status(state: State, version?: string): Status {
  const name = version ? `qbank ${version}` : "qbank";
  switch (state) {
    case "waiting":
      return { text: "qbank", tooltip: "No question bank is open. Click to start qbank all the same.", command: "qbank.restart" };
    case "starting":
      return { text: "$(sync~spin) qbank", tooltip: "qbank is starting.", command: "qbank.showLog" };
    case "running":
      return { text: "$(check) qbank", tooltip: `${name} is running. Click for its log.`, command: "qbank.showLog" };
    case "stopped":
      return { text: "$(circle-slash) qbank", tooltip: "qbank has ended. Click to start it again.", command: "qbank.restart" };
    case "failed":
      return { text: "$(error) qbank", tooltip: "qbank could not be started. Click to try again.", command: "qbank.restart" };
  }
}
