import type { Strategy } from '@/core/strategy';
import { drawn } from '../strategies';

/** Names as people paste them: markup, controls, right to left, emoji, another alphabet, and far too long. */
export const HOSTILE_NAMES = {
  markup: '<script>alert("1")</script> & ]]> <!--',
  controls: 'Bell\u0007 zero\u0000 turn\u202Eed half\uD800 tab\there',
  arabic: 'تذكير ودي بالدفع قبل نهاية الشهر',
  hebrew: 'תזכורת ידידותית',
  emoji: 'Family 👨‍👩‍👧‍👦 flag 🏳️‍🌈 thumbs 👍🏽',
  polish: 'Zażółć gęślą jaźń – płatność spóźniona',
  greek: 'Υπενθύμιση πληρωμής',
  chinese: '友好的付款提醒',
  long: 'Wort'.repeat(1250),
} as const;

/** A line of messages, one for each of the hostile names, in a strategy whose own name is hostile too. */
export function hostileStrategy(): Strategy {
  const names = Object.entries(HOSTILE_NAMES);
  const ids = names.map(([id]) => id);
  const settings = { channels: [{ channel: 'email', template: null }], expiresAfterHours: 72 } as const;
  const nodes = names.map(([id, name]) => ({
    id,
    kind: 'send' as const,
    name,
    settings: { ...settings, channels: [...settings.channels] },
  }));
  const note = {
    id: 'note',
    kind: 'note' as const,
    name: HOSTILE_NAMES.hebrew,
    settings: { text: `${HOSTILE_NAMES.arabic}\n${HOSTILE_NAMES.emoji}\n${HOSTILE_NAMES.long}` },
  };
  const path = ['entry', ...ids, 'exit'];
  const edges = path.slice(1).map((id, index) => `${path[index] ?? ''}/next/${id}`);
  return { ...drawn([...nodes, note], edges), name: `${HOSTILE_NAMES.markup} ${HOSTILE_NAMES.long}` };
}
