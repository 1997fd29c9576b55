import type { AddressedEvent, Case } from '@/core/contract';
import { bucketOf, daysPastDue, type Facts } from '@/core/dictionary';
import { DAY, HOUR, MINUTE, moneySchema, type Instant, type Money } from '@/core/lib';
import { pickWhole, type Luck } from './chance';
import { LIFT_KEPT_PER_DAY, MESSAGE_LIFT, SELF_CURE_PER_DAY } from './figures';

/** For how many days after a start people may pay by themselves; later payments are the rare ones. */
const HORIZON = 365;

/** For how many days after a message its lift is counted: an eighth of a hundredth is left of it then. */
const LIFT_DAYS = 28;

/** The daily share of people who pay by themselves, at an age of the debt; debts of unknown age count as young. */
function selfCure(facts: Facts, day: number): number {
  const dueDate = facts['claim.dueDate'];
  const dpd = typeof dueDate === 'string' ? daysPastDue(dueDate, day) : undefined;
  return SELF_CURE_PER_DAY[bucketOf(dpd ?? 1)].value;
}

/** What a case still owes; undefined when nothing is known or nothing is owed. */
function arrearsOf(facts: Facts): Money | undefined {
  const arrears = moneySchema.safeParse(facts['claim.arrearsAmount']);
  return arrears.success && arrears.data.minor > 0 ? arrears.data : undefined;
}

/**
 * The payment a customer would make without being asked, if any: on the first day on which the share of people
 * who have not paid falls below the customer's draw.
 */
export function paySelf(given: Case, at: Instant, luck: Luck): readonly AddressedEvent[] {
  const amount = arrearsOf(given.facts);
  if (!amount) return [];
  const today = Math.floor(at / DAY);
  const drawn = luck('self-cure', today);
  let unpaid = 1;
  for (let day = 1; day <= HORIZON; day += 1) {
    unpaid *= 1 - selfCure(given.facts, today + day);
    if (unpaid > drawn) continue;
    const id = `pretended/${given.id}/${String(today)}/self-cure`;
    return [payment(given.id, id, amount, daytime(today + day, luck('self-cure-at', today)))];
  }
  return [];
}

/**
 * The payment a delivered demand brings about, if any. Its chance is what the lift adds to the daily share over
 * the days it lasts; the day falls as the lift fades.
 */
export function payAfterMessage(message: {
  readonly caseId: string;
  readonly key: string;
  readonly facts: Facts;
  readonly deliveredAt: Instant;
  readonly luck: Luck;
  readonly visit: number;
}): readonly AddressedEvent[] {
  const { caseId, key, facts, deliveredAt, luck, visit } = message;
  const amount = arrearsOf(facts);
  if (!amount) return [];
  const today = Math.floor(deliveredAt / DAY);
  const drawn = luck('responds', visit);
  let lift = MESSAGE_LIFT.value;
  let unpaid = 1;
  for (let day = 1; day <= LIFT_DAYS; day += 1) {
    unpaid *= 1 - selfCure(facts, today + day) * lift;
    if (drawn >= unpaid)
      return [payment(caseId, `${key}#paid`, amount, daytime(today + day, luck('responds-at', visit)))];
    lift *= LIFT_KEPT_PER_DAY.value;
  }
  return [];
}

function payment(caseId: string, id: string, amount: Money, at: Instant): AddressedEvent {
  return { caseId, event: { id, type: 'payment.received', at, data: { amount } } };
}

/** A minute between eight and eight (UTC) of a day. */
function daytime(day: number, drawn: number): Instant {
  return day * DAY + 8 * HOUR + pickWhole(0, 12 * 60 - 1, drawn) * MINUTE;
}
