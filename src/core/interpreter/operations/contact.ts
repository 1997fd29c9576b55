import { chooseLocale, type OperationOf } from '@/core/bundle';
import type { FactValue } from '@/core/dictionary';
import { HOUR, localDay, type Channel, type Instant } from '@/core/lib';
import { effectKey, factContext, factOf, firstZone, type Draft } from '../draft';
import { stopByInterrupt } from '../check-interrupts';
import {
  addressOf,
  askGuard,
  deferContact,
  passDeferral,
  raiseTask,
  recordContact,
  skipContact,
  treatLateness,
} from '../guard-contact';
import type { LoadedOperation } from '../loaded-operation';
import type { LoadedTemplate } from '../program';

type Contact = OperationOf<'contact'>;

/**
 * Prepares a contact: interrupts first (a confirmation is exempt from paid, plan and promise), then the late
 * policy, then the guard for each channel of the chain: the first that allows, else the earliest deferral, else
 * undeliverable with a task (S10, S11). A send goes on at once; what comes of it is told by receipts (S12).
 */
export function prepareContact(operation: Contact): LoadedOperation {
  const loaded: LoadedOperation = {
    operation,
    arrive(draft) {
      if (stopByInterrupt(draft, isConfirmation(draft, operation) ? 'protective' : 'all')) return undefined;
      const late = treatLateness(draft);
      if (late) return late === 'skipped' ? operation.next : undefined;
      const choice = chooseChannel(draft, operation);
      if (choice.outcome === 'defer') {
        if (passDeferral(draft)) {
          skipContact(draft);
          return operation.next;
        }
        deferContact(draft, choice.until);
        return undefined;
      }
      draft.journey.deferredSince = null;
      if (choice.outcome === 'block') {
        raiseTask(draft, choice.rule);
        return operation.undeliverable ?? operation.next;
      }
      send(draft, operation, choice.channel, choice.template);
      return operation.next;
    },
    wake: (draft) => loaded.arrive(draft),
  };
  return loaded;
}

function isConfirmation({ strategy }: Draft, { channels }: Contact): boolean {
  return channels.every(
    ({ template }) => strategy.templates.get(template)?.template.purpose === 'confirmation',
  );
}

type Choice =
  | { readonly outcome: 'allow'; readonly channel: Channel; readonly template: string }
  | { readonly outcome: 'defer'; readonly until: Instant }
  | { readonly outcome: 'block'; readonly rule: string };

function chooseChannel(draft: Draft, operation: Contact): Choice {
  let earliest: Instant | undefined;
  let rule = 'no-channel';
  for (const { channel, template } of operation.channels) {
    const decision = askGuard(draft, channel);
    if (decision.outcome === 'allow') return { outcome: 'allow', channel, template };
    if (decision.outcome === 'defer') earliest = Math.min(earliest ?? decision.until, decision.until);
    else rule = decision.rule;
  }
  return earliest === undefined ? { outcome: 'block', rule } : { outcome: 'defer', until: earliest };
}

function send(draft: Draft, operation: Contact, channel: Channel, templateId: string): void {
  const { journey, strategy, now } = draft;
  const loaded = strategy.templates.get(templateId);
  const address = addressOf(draft, channel);
  if (!loaded || address === undefined)
    throw new Error(`Template ${templateId} is not in the bundle, or ${channel} has no address.`);
  const key = effectKey(draft);
  const preferred = factOf(draft, 'customer.preferredLanguage');
  draft.effects.push({
    kind: 'send',
    key,
    channel,
    address,
    template: templateId,
    locale: chooseLocale(loaded.template, typeof preferred === 'string' ? preferred : undefined),
    tokens: readTokens(draft, loaded),
    today: localDay(strategy.zone, now),
    zone: firstZone(draft).name,
    notAfter: now + operation.expiresAfterHours * HOUR,
  });
  recordContact(draft, channel, templateId);
  journey.open = [...journey.open, { key, operation: operation.id, channel, wait: null }];
}

/** What follows from the due date: whoever renders computes it anew, so the date goes along (S13, due facts). */
const BY_DUE_DATE: ReadonlySet<string> = new Set([
  'claim.dpd',
  'claim.bucket',
  'claim.stage',
  'claim.monthsPastDue',
]);

/** The values of the fields a template names, as of now; the words are rendered by whoever sends (S13). */
function readTokens(draft: Draft, { readers }: LoadedTemplate): Record<string, FactValue | null> {
  const context = factContext(draft);
  const tokens: Record<string, FactValue | null> = {};
  for (const [key, read] of readers) {
    tokens[key] = read(context) ?? null;
    if (BY_DUE_DATE.has(key)) tokens['claim.dueDate'] = factOf(draft, 'claim.dueDate') ?? null;
  }
  return tokens;
}
