import path from 'node:path';

/** The program's own addresses: kreds://app/… */
export const scheme = 'kreds';
export const origin = `${scheme}://app`;

/** The file that an address means, or undefined when it is not ours or leads out of the folder. */
export function fileFor(url: string, folder: string): string | undefined {
  const address = URL.parse(url);
  if (address?.protocol !== `${scheme}:` || address.host !== 'app') return undefined;
  const named = decoded(address.pathname);
  if (named === undefined || named.includes('\0') || named.includes('\\')) return undefined;
  const file = path.resolve(folder, `.${named}`);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
