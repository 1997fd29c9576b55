import { describe, expect, test } from 'vitest';
import { createDictionary } from '@/core/dictionary';
import { createProject, planImport, type Project, type ReadProject } from '@/core/project';
import { createStrategy } from '@/core/strategy';
import { createDemoPortfolio } from '../../../../mocks/data/demo-portfolio';
import { createDemoProject } from '../../../../mocks/data/demo-project';

const demo = createDemoProject();
const empty = createProject({
  dictionary: createDictionary('0193ffff-0000-7000-8000-000000000001'),
  segments: [],
  templates: [],
  strategies: [],
});
const incoming = (project: Project): ReadProject => ({ project, portfolios: [], removed: [] });
const names = (documents: readonly { name: string }[]) => documents.map(({ name }) => name);

describe('an import into a project', () => {
  test('that says nothing yet brings its own dictionary', () => {
    const plan = planImport(empty, incoming(demo));
    expect(plan.replacedDictionary).toBe(empty.id);
    expect(plan.added).toHaveLength(
      1 + demo.segments.length + demo.templates.length + demo.strategies.length,
    );
    expect(plan.documents.find(({ kind }) => kind === 'dictionary')?.document).toEqual(demo.dictionary);
  });

  test('that is the same changes nothing', () => {
    const plan = planImport(demo, incoming(demo));
    expect(plan.documents).toEqual([]);
    expect(plan.unchanged).toHaveLength(12);
  });

  test('replaces what it knows by id and says what it was called', () => {
    const [strategy] = demo.strategies;
    if (!strategy) throw new Error('The demo has a strategy.');
    const plan = planImport(
      demo,
      incoming({ ...demo, strategies: [{ ...strategy, name: 'Another month' }] }),
    );
    expect(plan.replaced).toEqual([
      { kind: 'strategy', id: strategy.id, name: 'Another month', before: 'A friendly first month' },
    ]);
    expect(plan.added).toEqual([]);
  });

  test('says which names would be there twice', () => {
    const twin = createStrategy(
      '0193ffff-0000-7000-8000-000000000002',
      'A friendly first month',
      'Europe/Berlin',
    );
    const plan = planImport(demo, incoming(createProject({ ...demo, strategies: [twin] })));
    expect(plan.conflicts).toEqual([
      { kind: 'strategy', name: twin.name, incoming: twin.id, present: demo.strategies[0]?.id },
    ]);
    expect(names(plan.added)).toEqual([twin.name]);
  });

  test('joins another dictionary to the one that is here, and the incoming value counts', () => {
    const other = {
      ...createDictionary('0193ffff-0000-7000-8000-000000000003'),
      constants: { 'company.shortName': 'Süd Bank', 'company.fax': '+49 89 1' },
    };
    const plan = planImport(demo, incoming(createProject({ ...empty, dictionary: other })));
    const [joined] = plan.documents;
    expect(plan.replacedDictionary).toBeUndefined();
    expect(joined?.document).toEqual({
      ...demo.dictionary,
      constants: { ...demo.dictionary.constants, 'company.shortName': 'Süd Bank', 'company.fax': '+49 89 1' },
    });
  });

  test('is refused where an id belongs to a document of another kind here', () => {
    const [segment] = demo.segments;
    const strategy = createStrategy(segment?.id ?? '', 'Trespasser', 'Europe/Berlin');
    const plan = planImport(demo, incoming(createProject({ ...demo, strategies: [strategy] })));
    expect(plan.refused.map(({ code, values }) => [code, values])).toEqual([
      ['project-id-taken', { name: 'Trespasser', present: segment?.name }],
    ]);
  });

  test('carries portfolios along', () => {
    const portfolio = createDemoPortfolio();
    expect(planImport(demo, { ...incoming(demo), portfolios: [portfolio] }).portfolios).toEqual([portfolio]);
  });
});
