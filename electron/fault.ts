/**
 * An error as it may be logged: its kind, its code and where in the program it arose. Its message is left out, since messages
 * quote what they stumbled over, and that may be a name.
 */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' && /^[\w-]{1,60}$/.test(error.code) ? ` ${error.code}` : '';
  return withoutMessages(`${error.name}${code}\n${error.stack ?? ''}`);
}

/** Keeps the kinds of errors and the places in the program that a text names, and drops every other word of it. */
export function withoutMessages(text: string): string {
  const kept = text.split('\n').flatMap((line) => {
    const place = /^\s*at (?:[\w.$<>[\] ]{1,100} )?\(?(?:[\w+.-]+:\/\/)?[^\s()]*?([\w.-]+:\d+:\d+)\)?$/.exec(line)?.[1];
    if (place) return [place];
    const kind = /^(?:Uncaught )?([A-Z]\w{0,40}(?:Error|Failure))(?: ([A-Z][A-Z_]{2,60}))?/.exec(line);
    return kind ? [[kind[1], kind[2]].filter(Boolean).join(' ')] : [];
  });
  return [...new Set(kept)].slice(0, 12).join(' < ');
}
