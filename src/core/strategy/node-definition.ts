import type { z } from 'zod';
import type { Operation } from '@/core/bundle';
import type { SegmentConditions, Voice } from '@/core/condition';
import type { Field } from '@/core/dictionary';
import type { Channel, Diagnostic, MessageTone, Place } from '@/core/lib';

/** The families a palette shows nodes in; each has its colour. */
export type NodeFamily = 'flow' | 'channels' | 'people' | 'actions' | 'canvas';

/** What a port is for. `else` and `timeout` are the ways nobody falls out of; `undeliverable` may stay open. */
export type PortRole =
  'next' | 'branch' | 'else' | 'arm' | 'event' | 'timeout' | 'outcome' | 'expired' | 'undeliverable';

/**
 * One way out of a node. `name` is a user's own name (a branch, an arm, an outcome), null where the role says it
 * all; `event` the event an event port waits for; `share` an arm's weight in percent.
 */
export type Port = {
  readonly id: string;
  readonly role: PortRole;
  readonly name: string | null;
  readonly event?: string;
  readonly share?: number;
};

/** What a strategy needs to know of a template to check and name it. */
export type TemplateInfo = {
  readonly name: string;
  readonly channel: string;
  readonly tone?: MessageTone;
};

/** What a node is checked against. `at` is the node's own place. */
export type CheckContext = {
  readonly fields: ReadonlyMap<string, Field>;
  readonly segments: SegmentConditions;
  readonly templates: ReadonlyMap<string, TemplateInfo>;
  readonly at: Place;
};

/** Names and language for sentences about a strategy. */
export type NodeVoice = Voice & { readonly templateName: (id: string) => string };

/** Where a node's ports lead, by port id; a port that leads nowhere is absent. */
export type Targets = ReadonlyMap<string, string>;

/** What a node is compiled with: its own id and name, its strategy's id, and where its ports lead. */
export type CompileContext = {
  readonly id: string;
  readonly name: string;
  readonly strategy: string;
  readonly targets: Targets;
};

/**
 * All that makes up a kind of node, in one place: the schema of its settings, the settings a new one starts with,
 * its ways out, its checks, its sentence, and the operation it compiles to (undefined for what lives on the
 * canvas only).
 */
export interface NodeDefinition<Kind extends string, Settings> {
  readonly kind: Kind;
  readonly family: NodeFamily;
  /** Whether an edge may lead to it. */
  readonly hasInput: boolean;
  readonly settings: z.ZodType<Settings>;
  createSettings(): Settings;
  listPorts(settings: Settings): readonly Port[];
  check(settings: Settings, context: CheckContext): readonly Diagnostic[];
  describe(settings: Settings, voice: NodeVoice): string;
  compile(settings: Settings, context: CompileContext): Operation | undefined;
}

/** The target of a port that must lead somewhere; the compiler asks only for graphs it has found complete. */
export function requireTarget(context: CompileContext, port: string): string {
  const target = context.targets.get(port);
  if (target === undefined)
    throw new Error(`Port ${port} of node ${context.id} leads nowhere; the graph was to be checked first.`);
  return target;
}

/** A diagnostic at a field of a node. */
export function problemAt(
  context: CheckContext,
  code: string,
  field: string,
  values: Diagnostic['values'] = {},
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  return { code, severity, at: { ...context.at, field }, values };
}

/** A channel of a strategy and the template it sends; null while none is chosen. */
export type ChannelChoice = { readonly channel: Channel; readonly template: string | null };
