import type { Bundle } from '@/core/bundle';
import type { AddressedEvent, Case, Effect, Journey, SendEffect } from '@/core/contract';
import type { World } from '@/core/interpreter';
import type { Instant } from '@/core/lib';
import { luckOf, type Luck } from './chance';
import { readEffectKey, visitNumber } from './effect-key';
import { payAfterMessage, paySelf } from './payments';
import { deliver, refuseToSend } from './receipts';
import { doTask, listOutcomes, outcomeKey } from './tasks';

/** The digest of a message as it would be sent; a message that lacks a value or cannot be rendered is not sent. */
export type RenderDigest = (
  effect: SendEffect,
  caseId: string,
) => { readonly sha256: string; readonly missing: readonly string[]; readonly fault?: string };

/** What a pretended world is made of: the seed of its chance, the bundle it answers, who renders messages. */
export type PretendedWorldOptions = {
  readonly seed: number;
  readonly bundle: Bundle;
  readonly render?: RenderDigest;
};

/** Providers, people at work and customers, all pretended. */
export interface PretendedWorld extends World {
  /** What a customer would do anyway from a case's start on. All of it lies after `at`. */
  begin(given: Case, at: Instant): readonly AddressedEvent[];
}

/**
 * The outside, pretended: messages are delivered, opened and clicked or fail, tasks are done, people pay. Pure:
 * what happens depends on the seed, the case and the visit of the operation alone, so the same effect always has
 * the same consequences, with the same event ids, on whatever runner and in whatever order (SEMANTICS S23, S24).
 * Synthetic, not a forecast: every figure says where it comes from.
 */
export function createPretendedWorld({ seed, bundle, render }: PretendedWorldOptions): PretendedWorld {
  const outcomes = listOutcomes(bundle);
  const luckFor = rememberLast((caseId) => luckOf(seed, caseId));

  function reactToSend(effect: SendEffect, visit: number, caseId: string, at: Instant, journey: Journey) {
    const rendered = render?.(effect, caseId);
    if (rendered && (rendered.fault !== undefined || rendered.missing.length > 0)) {
      return [refuseToSend(effect, caseId, at, rendered.fault ?? rendered.missing.join(', '))];
    }
    const luck = luckFor(caseId);
    const { events, deliveredAt } = deliver({ effect, caseId, at, luck, visit, sha256: rendered?.sha256 });
    if (deliveredAt === undefined || !asksForMoney(bundle, effect)) return events;
    const paid = payAfterMessage({ caseId, key: effect.key, facts: journey.facts, deliveredAt, luck, visit });
    return [...events, ...paid];
  }

  return {
    begin: (given, at) => paySelf(given, at, luckFor(given.id)),
    react(effect: Effect, caseId: string, at: Instant, journey: Journey) {
      if (effect.kind !== 'send' && effect.kind !== 'task') return [];
      const visit = readEffectKey(effect.key);
      if (!visit) return [];
      const n = visitNumber(visit);
      if (effect.kind === 'send') return reactToSend(effect, n, caseId, at, journey);
      const choices = outcomes.get(outcomeKey(journey.strategy, visit.operation)) ?? [];
      return doTask({ effect, outcomes: choices, caseId, at, luck: luckFor(caseId), visit: n });
    },
  };
}

function asksForMoney(bundle: Bundle, { template }: SendEffect): boolean {
  const purpose = bundle.templates[template]?.purpose;
  return purpose === 'demand' || purpose === 'reminder';
}

/** Effects come case by case, so the luck of the last case is nearly always the one asked for next. */
function rememberLast(make: (caseId: string) => Luck): (caseId: string) => Luck {
  let last: { readonly caseId: string; readonly luck: Luck } | undefined;
  return (caseId) => {
    if (last?.caseId !== caseId) last = { caseId, luck: make(caseId) };
    return last.luck;
  };
}
