import type { Bundle, BundleReference, BundleStrategy, BundleTemplate } from '@/core/bundle';
import { conditionsOf } from '@/core/condition';
import { readField, type FieldReader } from '@/core/dictionary';
import { loadCalendar, zoneNamed, type LoadedCalendar, type Zone } from '@/core/lib';
import {
  INTERRUPT_KINDS,
  loadPolicy,
  YIELDING_INTERRUPTS,
  type Interrupt,
  type LoadedPolicy,
} from '@/core/policy';
import type { LoadedOperation } from './loaded-operation';
import { prepareOperation } from './operations';

/** A template with the readers of the fields it names. */
export type LoadedTemplate = {
  readonly template: BundleTemplate;
  readonly readers: readonly (readonly [string, FieldReader])[];
};

/** Which interrupts are asked: the protective nine, the three that yield, or all. */
export type InterruptScope = 'protective' | 'yielding' | 'all';

type Suppressor = Extract<Interrupt, { action: 'suppress' }>;

/** One strategy of a bundle, ready to run. */
export type LoadedStrategy = {
  readonly id: string;
  readonly bundle: BundleReference;
  /** How the keys of all effects begin: `bundle@version/` (S19). */
  readonly keyPrefix: string;
  readonly definition: BundleStrategy;
  readonly zone: Zone;
  /** The business calendar; without one, Saturday and Sunday rest and nothing else. */
  readonly calendar: LoadedCalendar;
  readonly policy: LoadedPolicy;
  /** The interrupts that exit or hold, in the order in which they are asked (S6). */
  readonly stops: Readonly<Record<InterruptScope, readonly Interrupt[]>>;
  /** The interrupts that keep channels silent; all of them act. */
  readonly suppressors: readonly Suppressor[];
  readonly operations: ReadonlyMap<string, LoadedOperation>;
  readonly templates: ReadonlyMap<string, LoadedTemplate>;
  readonly constants: Readonly<Record<string, string>>;
};

/** A bundle made ready to run: conditions as closures, calendars and zones as tables. Plain reading, no state. */
export type Program = {
  readonly reference: BundleReference;
  readonly strategies: ReadonlyMap<string, LoadedStrategy>;
};

const WEEKENDS: LoadedCalendar = {
  id: 'weekends',
  from: Number.NEGATIVE_INFINITY,
  until: Number.POSITIVE_INFINITY,
  restDays: new Set([6, 7]),
  holidays: new Set(),
};

/**
 * Makes a bundle ready to run. The bundle must have come through its door: a name that leads nowhere is an error
 * of the caller.
 */
export function load(bundle: Bundle): Program {
  const reference: BundleReference = { id: bundle.id, version: bundle.version, digest: bundle.digest };
  const segments = conditionsOf(
    Object.entries(bundle.segments).map(([id, { condition }]) => ({ id, condition })),
  );
  const calendars = new Map(
    Object.entries(bundle.calendars).map(([id, calendar]) => [id, loadCalendar(calendar)]),
  );
  const templates = new Map(
    Object.entries(bundle.templates).map(([id, template]) => [id, loadTemplate(template)]),
  );
  const strategies = Object.entries(bundle.strategies).map(([id, definition]): [string, LoadedStrategy] => {
    const operations = new Map<string, LoadedOperation>();
    const strategy: LoadedStrategy = {
      id,
      bundle: reference,
      keyPrefix: `${bundle.id}@${bundle.version}/`,
      definition,
      zone: zoneNamed(definition.zone),
      calendar: definition.calendar === null ? WEEKENDS : (calendars.get(definition.calendar) ?? WEEKENDS),
      policy: loadPolicy(
        definition.policy,
        definition.policy.calendar === null ? undefined : calendars.get(definition.policy.calendar),
      ),
      stops: sortStops(definition.interrupts),
      suppressors: definition.interrupts.filter((interrupt) => interrupt.action === 'suppress'),
      operations,
      templates,
      constants: bundle.dictionary.constants,
    };
    for (const operation of definition.operations)
      operations.set(operation.id, prepareOperation(operation, { strategy, segments }));
    return [id, strategy];
  });
  return { reference, strategies: new Map(strategies) };
}

function sortStops(interrupts: readonly Interrupt[]): LoadedStrategy['stops'] {
  const all = INTERRUPT_KINDS.flatMap((kind) =>
    interrupts.filter((interrupt) => interrupt.kind === kind && interrupt.action !== 'suppress'),
  );
  return {
    all,
    protective: all.filter(({ kind }) => !YIELDING_INTERRUPTS.has(kind)),
    yielding: all.filter(({ kind }) => YIELDING_INTERRUPTS.has(kind)),
  };
}

function loadTemplate(template: BundleTemplate): LoadedTemplate {
  return { template, readers: template.tokens.map((key) => [key, readField(key)] as const) };
}

/** The operation of an id; a journey that stands where its bundle has nothing was not made by this bundle. */
export function operationAt(strategy: LoadedStrategy, id: string): LoadedOperation {
  const operation = strategy.operations.get(id);
  if (!operation)
    throw new Error(`Strategy ${strategy.id} has no operation ${id}; the journey belongs to another bundle.`);
  return operation;
}
