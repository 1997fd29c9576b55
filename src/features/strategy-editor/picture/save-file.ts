const LONGEST = 80;

/** What no file system takes in a name, and what would hide in one. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu;

/** A file's name from a strategy's: short, without what a file system refuses. */
export function fileName(name: string, ending: string): string {
  const clean = name.slice(0, 1000).replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim();
  const short = Array.from(clean)
    .slice(0, LONGEST)
    .join('')
    .replace(/^\.+|[ .]+$/gu, '');
  return `${short === '' ? 'strategy' : short}.${ending}`;
}

/** Hands a file to the browser to keep. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}
