import { z } from 'zod';
import { latePolicySchema, reentrySchema, STRATEGY_STAGES } from '@/core/bundle';
import { fail, isZone, migrate, nameSchema, nodeIdSchema, succeed, type Result } from '@/core/lib';
import {
  CALENDAR_IDS,
  contactPolicySchema,
  createContactPolicy,
  createInterrupts,
  interruptSchema,
} from '@/core/policy';
import { keepSuppressions, LONGEST_FIELD } from './lasting-place';
import { NODE_DEFINITIONS, type NodeKind, type StrategyNode } from './nodes';
import { positionSchema } from './position';
import { strategyMigrations } from './strategy-migrations';

const idSchema = z.uuid();

function nodeSchemaOf<Kind extends NodeKind>(kind: Kind) {
  return z.strictObject({
    id: nodeIdSchema,
    kind: z.literal(kind),
    name: nameSchema,
    settings: NODE_DEFINITIONS[kind].settings,
  });
}

/** A node that can be switched off: paths go on through it as if it were not there. */
function switchableSchemaOf<Kind extends NodeKind>(kind: Kind) {
  return nodeSchemaOf(kind).extend({ disabled: z.literal(true).exactOptional() });
}

/** Any node, by its kind. */
const nodeSchema: z.ZodType<StrategyNode> = z.discriminatedUnion('kind', [
  nodeSchemaOf('entry'),
  switchableSchemaOf('split'),
  switchableSchemaOf('experiment'),
  switchableSchemaOf('wait'),
  nodeSchemaOf('exit'),
  switchableSchemaOf('send'),
  switchableSchemaOf('task'),
  switchableSchemaOf('record'),
  nodeSchemaOf('note'),
]);

/** One way from a node's port to another node. A port leads to one node; several ports may lead to the same one. */
const edgeSchema = z.strictObject({ source: nodeIdSchema, port: nodeIdSchema, target: nodeIdSchema });

export type Edge = z.infer<typeof edgeSchema>;

/** Nodes that belong together, under a name. While collapsed they are drawn as one card. It means nothing to a runner. */
const groupSchema = z.strictObject({
  id: nodeIdSchema,
  name: nameSchema,
  nodes: z.array(nodeIdSchema).min(1).max(5000),
  collapsed: z.boolean(),
});

export type Group = z.infer<typeof groupSchema>;

/**
 * A remark of the checks that somebody has set aside, and why: the remark's code, and the node and field it stands at
 * (null where it stands at the whole strategy, or at the whole node), as `lastingPlace` names it. Errors cannot be set
 * aside.
 */
const suppressionSchema = z.strictObject({
  code: z.string().min(1).max(64),
  node: nodeIdSchema.nullable(),
  field: z.string().max(LONGEST_FIELD).nullable(),
  reason: z.string().trim().min(1).max(1000),
});

export type Suppression = z.infer<typeof suppressionSchema>;

/** What holds for the whole strategy. `zone` decides days past due and "today", and the local time of who has none. */
const strategySettingsSchema = z.strictObject({
  unit: z.literal('claim'),
  actorRole: z.enum(['first-party', 'third-party', 'debt-buyer']),
  stage: z.enum(STRATEGY_STAGES),
  zone: z.string().max(64).refine(isZone, 'not a time zone'),
  calendar: z.enum(CALENDAR_IDS).nullable(),
  late: latePolicySchema,
  reentry: reentrySchema,
});

export type StrategySettings = z.infer<typeof strategySettingsSchema>;

/**
 * The node graph a collections manager draws, with the policy every contact in it is asked against. Edges are keyed by
 * `edgeKey`. Positions count in the free layout only; `arranged` draws itself.
 */
export const strategySchema = z.strictObject({
  id: idSchema,
  schemaVersion: z.literal(2),
  name: nameSchema,
  nodes: z.record(nodeIdSchema, nodeSchema),
  edges: z.record(z.string().max(300), edgeSchema),
  layout: z.strictObject({
    mode: z.enum(['arranged', 'free']),
    positions: z.record(nodeIdSchema, positionSchema),
  }),
  groups: z.record(nodeIdSchema, groupSchema),
  suppressions: z.array(suppressionSchema).max(500),
  settings: strategySettingsSchema,
  interrupts: z.array(interruptSchema).max(24),
  policy: contactPolicySchema.extend({ calendar: z.enum(CALENDAR_IDS).nullable() }),
});

export type Strategy = z.infer<typeof strategySchema>;

/** Why a raw value is no strategy: a code and where in it. */
export type DocumentProblem = {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
};

/** The key of an edge: source node, source port, target node. */
export function edgeKey({ source, port, target }: Edge): string {
  return `${source}/${port}/${target}`;
}

/**
 * The door for strategies: migrations, schema, then edges that agree with their keys and nodes, one for each port, and
 * groups of nodes that are there, each in one group. Suppressions that count places get their lasting names. Never throws.
 */
export function parseStrategy(raw: unknown): Result<Strategy, DocumentProblem> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return fail({ code: 'document-shape', values: { path: '' } });
  const current = migrate(Object.fromEntries(Object.entries(raw)), 'schemaVersion', strategyMigrations);
  if (!current.ok) return fail(current.error);
  const read = strategySchema.safeParse(current.value);
  if (!read.success)
    return fail({ code: 'document-shape', values: { path: read.error.issues[0]?.path.join('.') ?? '' } });
  const { nodes, edges } = read.data;
  const stray = Object.entries(nodes).find(([key, node]) => key !== node.id);
  if (stray) return fail({ code: 'document-shape', values: { path: `nodes.${stray[0]}` } });
  const lost = Object.entries(edges).find(
    ([key, edge]) =>
      key !== edgeKey(edge) || !Object.hasOwn(nodes, edge.source) || !Object.hasOwn(nodes, edge.target),
  );
  if (lost) return fail({ code: 'document-shape', values: { path: `edges.${lost[0]}` } });
  const led = new Set<string>();
  for (const [key, { source, port }] of Object.entries(edges)) {
    if (led.has(`${source}/${port}`))
      return fail({ code: 'document-shape', values: { path: `edges.${key}` } });
    led.add(`${source}/${port}`);
  }
  const loose = findLooseGroup(read.data);
  if (loose !== undefined) return fail({ code: 'document-shape', values: { path: `groups.${loose}` } });
  return succeed(keepSuppressions(read.data));
}

/** The first group that is not filed under its id, or holds a node that is not there or is in a group already. */
function findLooseGroup({ groups, nodes }: Strategy): string | undefined {
  const grouped = new Set<string>();
  return Object.entries(groups).find(([key, group]) => {
    const isLoose =
      key !== group.id || group.nodes.some((id) => !Object.hasOwn(nodes, id) || grouped.has(id));
    for (const id of group.nodes) grouped.add(id);
    return isLoose || new Set(group.nodes).size < group.nodes.length;
  })?.[0];
}

/** A new strategy: an entry that leads to an exit, the default policy, every interrupt answered. */
export function createStrategy(id: string, name: string, zone: string): Strategy {
  const edge = { source: 'entry', port: 'next', target: 'exit' };
  return {
    id,
    schemaVersion: 2,
    name,
    nodes: {
      entry: { id: 'entry', kind: 'entry', name: '', settings: NODE_DEFINITIONS.entry.createSettings() },
      exit: { id: 'exit', kind: 'exit', name: '', settings: NODE_DEFINITIONS.exit.createSettings() },
    },
    edges: { [edgeKey(edge)]: edge },
    layout: { mode: 'arranged', positions: {} },
    groups: {},
    suppressions: [],
    settings: {
      unit: 'claim',
      actorRole: 'first-party',
      stage: 'early',
      zone,
      calendar: null,
      late: 'send',
      reentry: { rule: 'never' },
    },
    interrupts: createInterrupts(),
    policy: { ...createContactPolicy(), calendar: null },
  };
}
