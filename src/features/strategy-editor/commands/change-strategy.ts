import { edits, strategySchema, type Strategy } from '@/core/strategy';
import type { EditorSession } from '../session/editor-session';
import type { EditorWords } from '../words/en';

type Change = Partial<Pick<Strategy, 'name' | 'settings' | 'interrupts' | 'policy'>>;

/** Changes what holds for the whole strategy, when the schema allows it; false where it does not. */
export function changeStrategy(session: EditorSession, change: Change, key: string): boolean {
  const parts = Object.keys(change).filter(isPart);
  if (!parts.every((part) => strategySchema.shape[part].safeParse(change[part]).success)) return false;
  const [part = 'settings'] = parts;
  return session.change(
    CODES[part],
    { name: change.name ?? '' },
    (strategy) => edits.changeStrategy(strategy, change),
    { key },
  );
}

const CODES = {
  name: 'strategy-renamed',
  settings: 'strategy-changed',
  interrupts: 'interrupts-changed',
  policy: 'policy-changed',
} as const satisfies Record<keyof Change, keyof EditorWords['history']>;

function isPart(name: string): name is keyof Change {
  return Object.hasOwn(CODES, name);
}
