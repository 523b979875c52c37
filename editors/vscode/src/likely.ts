/** The keys that question banks have, in any of the forms that qbank reads. */
const KEYS = [
  "questions", "question", "stem", "options", "choices", "answers", "answer", "correct", "distractors", "explanation",
];

/** How much of a text is looked at: the beginning tells. */
const HEAD = 8192;

/**
 * Whether a text may be a bank, a schema or a configuration of qbank, so that it is worth starting the server. The server
 * itself decides what it judges; this only spares everyone else a process.
 *
 * @param path - the file's path, with either kind of slash
 * @param text - its text, or the beginning of it
 */
export function isLikely(path: string, text: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  if (/^\.qbank\.(ya?ml|json)$/.test(name) || /\.schema\.(json|ya?ml)$/.test(name)) return true;
  const head = text.slice(0, HEAD);
  if (/"?\$schema"?\s*:\s*"?https?:\/\/json-schema\.org\//.test(head)) return true;
  const found = KEYS.filter((key) => new RegExp(`(^|[\\s{,"'-])${key}["']?\\s*:`, "m").test(head));
  return found.length >= 2;
}
