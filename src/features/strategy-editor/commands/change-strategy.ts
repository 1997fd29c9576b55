import { strategySchema, type Strategy } from '@/core/strategy';
import { edits } from '@/core/strategy';
import type { EditorSession } from '../session/editor-session';
import type { EditorWords } from '../words/en';

type Change = Partial<Pick<Strategy, 'name' | 'settings' | 'interrupts' | 'policy'>>;

/** Changes what holds for the whole strategy, when the schema allows it; false where it does not. */
export function changeStrategy(session: EditorSession, change: Change, key: string): boolean {
  const [part] = Object.keys(change);
  const { shape } = strategySchema
    .pick({ name: true, settings: true, interrupts: true, policy: true })
    .partial();
  const isValid = Object.entries(change).every(
    ([name, value]) => isPart(name) && shape[name].safeParse(value).success,
  );
  if (!isValid) return false;
  const code = CODES[part ?? ''] ?? 'strategy-changed';
  return session.change(
    code,
    { name: change.name ?? '' },
    (strategy) => edits.changeStrategy(strategy, change),
    { key },
  );
}

const PARTS = ['name', 'settings', 'interrupts', 'policy'] as const;

function isPart(name: string): name is (typeof PARTS)[number] {
  return PARTS.some((part) => part === name);
}

const CODES: Readonly<Record<string, keyof EditorWords['history']>> = {
  name: 'strategy-renamed',
  settings: 'strategy-changed',
  interrupts: 'interrupts-changed',
  policy: 'policy-changed',
};
