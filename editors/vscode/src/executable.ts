/**
 * The program that a setting names: trimmed, with `~` for the home folder; "qbank" where nothing is set. It is looked up on
 * the PATH by the system where it is a name alone.
 */
export function executable(setting: string | undefined, home: string): string {
  const path = (setting ?? "").trim();
  if (path === "") return "qbank";
  return path === "~" || path.startsWith("~/") || path.startsWith("~\\") ? home + path.slice(1) : path;
}
