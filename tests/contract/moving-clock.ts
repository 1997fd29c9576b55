import { expect, test } from 'vitest';
import { DAY } from '@/core/lib';
import { sampleCases, START, STRATEGY } from '../support/sample-run';
import { bundle, valueOf, type DrivenBackend } from '../support/drive-backend';

/** What every backend promises of its virtual clock, and of what it tells about the time that passed. */
export function testMovingClock(driven: () => DrivenBackend): void {
  test('a history is told in the order in which it happened, and begins with the start', async () => {
    const { backend, start, forward } = driven();
    await start(12);
    await forward(14);
    for (const { id } of sampleCases(12)) {
      const history = valueOf(await backend.readHistory(id));
      const instants = history.map(({ at }) => at);
      expect(instants).toEqual(instants.toSorted((one, other) => one - other));
      expect(history[0]).toMatchObject({ at: START, caseId: id, event: { type: 'start' } });
    }
  });

  test('the totals are the sum of the histories', async () => {
    const { backend, start, forward } = driven();
    await start(40);
    await forward(9);
    const contacts: Record<string, number> = {};
    const reached: Record<string, number> = {};
    const keys: string[] = [];
    for (const { id } of sampleCases(40)) {
      const visited = new Set<string>();
      for (const entry of valueOf(await backend.readHistory(id))) {
        if ('note' in entry && entry.note.code === 'entered' && entry.note.operation)
          visited.add(entry.note.operation);
        if (!('effect' in entry)) continue;
        const { effect } = entry;
        if (effect.kind === 'task' && effect.activity === 'call')
          contacts['call'] = (contacts['call'] ?? 0) + 1;
        if (effect.kind !== 'send') continue;
        contacts[effect.channel] = (contacts[effect.channel] ?? 0) + 1;
        keys.push(effect.key);
      }
      for (const operation of visited) reached[operation] = (reached[operation] ?? 0) + 1;
    }
    expect(valueOf(await backend.count(STRATEGY))).toMatchObject({ journeys: 40, contacts, reached });
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the clock goes forward only', async () => {
    const { backend, start, forward } = driven();
    await start(1);
    expect((await forward(2)).now).toBe(START + 2 * DAY);
    const refused = await backend.advanceClock(START);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'backend-refused', values: { reason: 'clock-back' } },
    });
    expect(valueOf(await backend.describe()).now).toBe(START + 2 * DAY);
  });

  test('many small moves of the clock come to the same as one', async () => {
    const { backend, start, forward } = driven();
    await start(30);
    for (let day = 0; day < 12; day += 1) await forward(1);
    const small = await Promise.all(sampleCases(30).map(({ id }) => backend.readHistory(id)));
    valueOf(await backend.reset(START));
    expect(valueOf(await backend.count(STRATEGY)).journeys).toBe(0);
    valueOf(await backend.publish(bundle));
    await start(30);
    await forward(12);
    expect(await Promise.all(sampleCases(30).map(({ id }) => backend.readHistory(id)))).toEqual(small);
  });

  test('a move of the clock tells how far it is, and one that is ended keeps what it has done', async () => {
    const { backend, start, forward } = driven();
    await start(700);
    const ending = new AbortController();
    const told: number[] = [];
    const onProgress = ({ done }: { done: number }) => {
      told.push(done);
      ending.abort();
    };
    const ended = await backend.advanceClock(START + 30 * DAY, { onProgress, signal: ending.signal });
    expect(ended).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(told.length).toBeGreaterThan(0);
    // Over a line the end may come too late; whether it does or not, the clock never stands in between.
    expect([START, START + 30 * DAY]).toContain(valueOf(await backend.describe()).now);
    valueOf(await backend.advanceClock(START + 30 * DAY));
    const whole = valueOf(await backend.count(STRATEGY));
    valueOf(await backend.reset(START));
    valueOf(await backend.publish(bundle));
    await start(700);
    await forward(30);
    expect(valueOf(await backend.count(STRATEGY))).toEqual(whole);
  });
}
