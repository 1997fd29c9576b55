import { expect, test } from 'vitest';
import { compile } from '@/core/compiler';
import { createDictionary } from '@/core/dictionary';
import { createProject } from '@/core/project';
import { createStrategy, type Strategy } from '@/core/strategy';

const STRATEGY = createStrategy('0190a000-0000-7000-8000-000000000001', 'Cards', 'UTC');
const { settings, policy, interrupts } = STRATEGY;

function digestOf(strategy: Strategy): string | undefined {
  const dictionary = createDictionary('0190a000-0000-7000-8000-000000000002');
  const project = createProject({ dictionary, segments: [], templates: [], strategies: [strategy] });
  return compile(project, new Map(), { version: 1 }).bundle?.digest;
}

const CHANGES: Readonly<Record<string, Partial<Strategy>>> = {
  name: { name: 'Loans' },
  'who is speaking': { settings: { ...settings, actorRole: 'third-party' } },
  stage: { settings: { ...settings, stage: 'late' } },
  'time zone': { settings: { ...settings, zone: 'Europe/Berlin' } },
  'business calendar': { settings: { ...settings, calendar: 'DE' } },
  'late policy': { settings: { ...settings, late: 'skip' } },
  're-entry': { settings: { ...settings, reentry: { rule: 'after-days', days: 30 } } },
  'an interrupt': {
    interrupts: interrupts.map((each) => (each.kind === 'plan' ? { kind: 'plan', action: 'hold' } : each)),
  },
  'contact hours': {
    policy: { ...policy, windows: policy.windows.map((each) => ({ ...each, until: '19:00' })) },
  },
  'a limit': { policy: { ...policy, caps: policy.caps.slice(1) } },
  'the gap': { policy: { ...policy, minimumGapHours: 24 } },
  consent: { policy: { ...policy, consentRequired: ['sms'] } },
  'holidays without contact': { policy: { ...policy, calendar: 'DE' } },
};

test.each(Object.entries(CHANGES))('changing %s changes the bundle', (_, change) => {
  const before = digestOf(STRATEGY);
  const after = digestOf({ ...STRATEGY, ...change });
  expect(before).toMatch(/^sha256:/);
  expect(after).toMatch(/^sha256:/);
  expect(after).not.toBe(before);
});
