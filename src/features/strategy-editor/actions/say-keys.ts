import type { EditorWords } from '../words/en';

const ARROWS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** How keys are written for people: as it stands on the keyboards of their language and system. */
export function sayKeys(keys: string, words: EditorWords): string {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  return parts.map((part) => sayKey(part, words)).join(isMac() ? '' : ' ');
}

function sayKey(key: string, { keyNames }: EditorWords): string {
  if (key === 'Mod') return isMac() ? '⌘' : keyNames.Control;
  if (key === 'Shift') return isMac() ? '⇧' : keyNames.Shift;
  if (key === 'Alt') return isMac() ? '⌥' : 'Alt';
  if (key === 'Delete') return keyNames.Delete;
  return ARROWS[key] ?? keyNames[key as keyof typeof keyNames] ?? key;
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}
