import type { EditorWords } from '../words/en';

const ARROWS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };

/** How keys are written for people: as it stands on the keyboards of their language and system. */
export function sayKeys(keys: string, words: EditorWords): string {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  return parts.map((part) => sayKey(part, words)).join(isMac() ? '' : ' ');
}

function sayKey(key: string, { keyNames }: EditorWords): string {
  if (isMac() && Object.hasOwn(MAC_SIGNS, key)) return MAC_SIGNS[key] ?? key;
  const names: Readonly<Record<string, string>> = { ...keyNames, ...ARROWS };
  return names[key === 'Mod' ? 'Control' : key] ?? key;
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}
