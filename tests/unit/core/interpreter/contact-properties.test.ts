import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRun, driveRun, HAPPENINGS } from '../../../support/arbitrary-run';
import { judgeContacts } from '../../../support/contact-oracle';

/** A changed address ends consents too: that has its own tests. */
const happenings = HAPPENINGS.filter(({ type }) => type !== 'facts.changed');

test('nobody is contacted outside windows, caps, gap and consent, in any of their zones, nor after a stop, in 200 days', () => {
  let contacts = 0;
  fc.assert(
    fc.property(anyRun(happenings), (run) => {
      const judged = judgeContacts(run.bundle, driveRun(run).trace);
      contacts += judged.length;
      expect(judged.filter(({ faults }) => faults.length > 0)).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(contacts).toBeGreaterThan(100);
});

test('a customer whom nothing protects is contacted', () => {
  const quiet = HAPPENINGS.filter(({ type }) => type === 'page.visited');
  const contacted = fc
    .sample(anyRun(quiet), 60)
    .filter((run) => judgeContacts(run.bundle, driveRun(run).trace).length > 0);
  expect(contacted.length).toBeGreaterThan(15);
});
