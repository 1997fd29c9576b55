import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionsIn, createStrategy, edits, fitPiece, parseStrategy, templatesIn } from '@/core/strategy';
import {
  createProject,
  planPaste,
  settlePaste,
  type PasteChoice,
  type Project,
  type SettledPaste,
} from '@/core/project';
import { anyProject } from '../../../../support/arbitrary-project';
import { createFragment } from '@/core/project';
import {
  field,
  fragment,
  home,
  idOf,
  late,
  LATE,
  NUDGE,
  nudge,
  projectOf,
  REMINDER,
  reminder,
  veryLate,
  VERY_LATE,
} from './fragments';

function settle(project: Project, choices: Record<string, PasteChoice> = {}): SettledPaste {
  let next = 900;
  return settlePaste(fragment, project, {
    choices: new Map(Object.entries(choices)),
    createId: () => idOf((next += 1)),
    nameCopy: (name) => `${name} (copy)`,
  });
}

const sent = ({ piece }: SettledPaste) => templatesIn(Object.values(piece.nodes));
const asked = ({ piece }: SettledPaste) => JSON.stringify(conditionsIn(Object.values(piece.nodes)));
const saved = ({ documents }: SettledPaste) =>
  documents.map(({ kind, document }) => `${kind} ${document.name}`);
const words = (carried: SettledPaste['added']) => carried.map(({ kind, name }) => `${kind} ${name}`);

describe('pasted into a workspace', () => {
  test('that has everything, all of it is used', () => {
    const settled = settle(home);
    expect([settled.documents, settled.conflicts, settled.added]).toEqual([[], [], []]);
    expect(words(settled.reused)).toEqual([
      'field Score',
      'segment Late',
      'segment Very late',
      'template Reminder',
      'template Nudge',
    ]);
    expect(settled.piece.nodes).toEqual(fragment.nodes);
  });

  test('that has nothing, all of it comes in under its own ids', () => {
    const settled = settle(projectOf());
    expect(saved(settled)).toEqual([
      'dictionary ',
      'segment Late',
      'segment Very late',
      'template Reminder',
      'template Nudge',
    ]);
    expect(sent(settled)).toEqual([REMINDER, NUDGE]);
  });

  test('that has the same under other ids, that is used', () => {
    const settled = settle(
      projectOf({
        fields: [field()],
        segments: [
          { ...late, id: idOf(71) },
          { ...veryLate, id: idOf(72), condition: { kind: 'segment', segment: idOf(71), member: true } },
        ],
        templates: [reminder({ id: idOf(73), name: 'Same words' }), { ...nudge, id: idOf(74) }],
      }),
    );
    expect(settled.documents).toEqual([]);
    expect(sent(settled)).toEqual([idOf(73), idOf(74)]);
    expect(asked(settled)).toContain(idOf(72));
  });
});

describe('what is here under the same id and says something else', () => {
  const mine = projectOf({
    fields: [field()],
    segments: [
      { ...late, condition: { ...late.condition, operand: { value: 60 } } as typeof late.condition },
      veryLate,
    ],
    templates: [reminder({ name: 'My reminder', tone: 'final' }), nudge],
  });

  test('is asked about, with both names and what differs', () => {
    expect(planPaste(fragment, mine).conflicts).toEqual([
      { kind: 'segment', id: LATE, name: 'Late', mine: 'Late', differs: ['condition'] },
      { kind: 'template', id: REMINDER, name: 'Reminder', mine: 'My reminder', differs: ['name', 'tone'] },
    ]);
  });

  test('is used when mine is chosen, or nothing', () => {
    const settled = settle(mine, { [REMINDER]: 'mine' });
    expect([settled.documents, sent(settled)]).toEqual([[], [REMINDER, NUDGE]]);
  });

  test('stays, and theirs comes in as a copy, when theirs is chosen', () => {
    const settled = settle(mine, { [REMINDER]: 'theirs' });
    expect(saved(settled)).toEqual(['template Reminder (copy)']);
    expect(sent(settled)).toEqual([idOf(901), NUDGE]);
  });

  test('and is taken, takes along what asks for it', () => {
    const settled = settle(mine, { [LATE]: 'theirs' });
    expect(saved(settled)).toEqual(['segment Late (copy)', 'segment Very late (copy)']);
    expect(asked(settled)).toContain(idOf(902));
    expect(JSON.stringify(settled.documents)).toContain(idOf(901));
    expect(asked(settled)).not.toContain(VERY_LATE);
  });

  test('is asked about once only: a copy made before is used again', () => {
    const once = settle(mine, { [REMINDER]: 'theirs' });
    const copies = once.documents.flatMap((each) => (each.kind === 'template' ? [each.document] : []));
    const after = createProject({ ...mine, templates: [...mine.templates, ...copies] });
    expect(planPaste(fragment, after).conflicts.map(({ id }) => id)).toEqual([LATE]);
    expect(sent(settle(after))).toEqual([idOf(901), NUDGE]);
  });
});

describe('an own field', () => {
  const other = projectOf({ ...home, fields: [field({ type: 'text', sample: 'x', label: 'Grade' })] });

  test('of another kind of value is asked about', () => {
    expect(planPaste(fragment, other).conflicts).toMatchObject([
      { kind: 'field', id: 'own.score', name: 'Score', mine: 'Grade' },
    ]);
  });

  test('taken as a copy is asked for by its new key, in steps, segments and messages', () => {
    const settled = settle(other, { 'own.score': 'theirs' });
    const text = JSON.stringify(settled.documents);
    expect(text).toContain('{{ own.scoreCopy }}');
    expect(text).toContain('"field":"own.scoreCopy"');
    expect(words(settled.added)).toContain('field Score (copy)');
  });

  test('of another label is used as it is', () => {
    const named = projectOf({ ...home, fields: [field({ label: 'Points' })] });
    expect(settle(named).documents).toEqual([]);
  });
});

test('an id that something else has here is not taken from it', () => {
  const strategy = { ...createStrategy(REMINDER, 'Here', 'UTC') };
  const settled = settle(projectOf({ strategies: [strategy] }));
  expect(sent(settled)).toEqual([idOf(901), NUDGE]);
  expect(saved(settled)).toContain('template Reminder');
});

test('any steps of any project, pasted into any other, leave a strategy that opens and asks for nothing lost', () => {
  fc.assert(
    fc.property(anyProject(), anyProject(), fc.boolean(), (from, to, takeTheirs) => {
      const [given] = from.strategies;
      if (!given) return;
      const made = createFragment(given, Object.keys(given.nodes), { project: from });
      const target = createStrategy(idOf(80), 'Target', 'UTC');
      const fitted = { ...made, ...fitPiece(target, made) };
      const { conflicts } = planPaste(fitted, to);
      let next = 900;
      const settled = settlePaste(fitted, to, {
        choices: new Map(conflicts.map(({ id }) => [id, takeTheirs ? 'theirs' : 'mine'])),
        createId: () => idOf((next += 1)),
        nameCopy: (name) => `${name} (copy)`,
      });
      const pasted = edits.insertPiece(target, settled.piece, { after: { source: 'entry', port: 'next' } });
      expect(parseStrategy(JSON.parse(JSON.stringify(pasted)))).toMatchObject({ ok: true });
      const known = new Set(
        [...to.templates, ...settled.documents.map(({ document }) => document)].map(({ id }) => id),
      );
      const carried = new Set(made.templates.map(({ id }) => id));
      const lost = templatesIn(Object.values(settled.piece.nodes)).filter(
        (id) => carried.has(id) && !known.has(id),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
