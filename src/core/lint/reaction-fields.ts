import type { Comparison, Condition } from '@/core/condition';
import type { Field } from '@/core/dictionary';
import type { LintContext } from './strategy-rule';

/** What a field says of how a customer took a message; undefined where it says something else. */
type Reaction = 'open' | 'other';

const OPENS = new Set([
  'open',
  'opens',
  'opened',
  'opening',
  'openings',
  'geoeffnet',
  'geöffnet',
  'oeffnung',
  'öffnung',
]);
const OTHERS = new Set([
  ...['click', 'clicks', 'clicked', 'visit', 'visits', 'visited', 'reply', 'replies', 'replied', 'viewed'],
  ...['klick', 'klicks', 'geklickt', 'besuch', 'besuche', 'besucht', 'antwort', 'geantwortet', 'gelesen'],
]);
/** Words that may stand beside "open" when it is a message that is opened, and not an account or a dispute. */
const BESIDE_OPENS = new Set([
  ...[
    'message',
    'messages',
    'mail',
    'mails',
    'email',
    'emails',
    'e',
    'newsletter',
    'letter',
    'sms',
    'whatsapp',
    'reminder',
  ],
  ...[
    'last',
    'first',
    'ever',
    'has',
    'was',
    'is',
    'count',
    'counts',
    'number',
    'rate',
    'total',
    'times',
    'any',
    'recently',
  ],
  ...[
    'of',
    'the',
    'a',
    'in',
    'at',
    'on',
    'date',
    'day',
    'days',
    'week',
    'month',
    'unique',
    'nachricht',
    'zuletzt',
    'anzahl',
  ],
]);

/**
 * What an own field that events fill says of reactions, by its name: the dictionary has no other word for it. Base fields
 * say nothing of messages.
 */
function reactionOf(field: Field): Reaction | undefined {
  if (field.group !== 'own' || field.source !== 'event') return undefined;
  const words = wordsOf(field.key.slice('own.'.length));
  if (words.some((word) => OTHERS.has(word))) return 'other';
  const isOpen = words.some((word) => OPENS.has(word));
  return isOpen && words.every((word) => OPENS.has(word) || BESIDE_OPENS.has(word) || /^\d/.test(word))
    ? 'open'
    : undefined;
}

function wordsOf(key: string): string[] {
  return key
    .replace(/([a-zäöü])([A-Z0-9])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-zäöüß0-9]+/)
    .filter((word) => word !== '');
}

/** A field that says of clicks what this one says of opens; undefined where the dictionary has none of its kind. */
export function clickTwinOf(field: Field, fields: LintContext['fields']): Field | undefined {
  const wanted = wordsOf(field.key).map((word) => (OPENS.has(word) ? 'click' : word));
  return [...fields.values()].find((other) => {
    if (other.type !== field.type || other.key === field.key) return false;
    const words = wordsOf(other.key).map((word) =>
      /^(click|clicks|clicked|klicks?|geklickt)$/.test(word) ? 'click' : word,
    );
    return words.join(' ') === wanted.join(' ');
  });
}

/** The first comparison of a condition, those of its segments included, whose field says of reactions what is asked. */
export function findReaction(
  condition: Condition,
  context: LintContext,
  isMeant: (reaction: Reaction) => boolean,
  seen: ReadonlySet<string> = new Set(),
): Comparison | undefined {
  if (condition.kind === 'compare') {
    const field = context.fields.get(condition.field);
    const reaction = field && reactionOf(field);
    return reaction && isMeant(reaction) ? condition : undefined;
  }
  if (condition.kind === 'segment') {
    const named = seen.has(condition.segment) ? undefined : context.segments.get(condition.segment);
    return named && findReaction(named, context, isMeant, new Set(seen).add(condition.segment));
  }
  for (const part of condition.conditions) {
    const found = findReaction(part, context, isMeant, seen);
    if (found) return found;
  }
  return undefined;
}
