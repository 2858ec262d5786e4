/**
 * An error as it may be logged: its kind, its code and where in the program it arose. Its message is left out, since messages
 * quote what they stumbled over, and that may be a name.
 */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' && /^[\w-]{1,60}$/.test(error.code) ? `${error.code} < ` : '';
  return code + withoutMessages(`${error.name}: ${error.stack ?? ''}`);
}

/** Keeps the kind of error and the places in the program that a text names, and drops every other word of it. */
export function withoutMessages(text: string): string {
  const kind = /^(?:Uncaught )?([A-Z]\w{0,40}(?:Error|Failure|Exception))\b/.exec(text)?.[1] ?? 'Error';
  const places = [...text.matchAll(/[/\\(]([\w.-]{1,80}\.[cm]?[jt]sx?:\d+:\d+)/g)].map(([, place]) => place);
  return [kind, ...new Set(places)].slice(0, 12).join(' < ');
}
