/**
 * One definition per kind of node, and the questions that can be asked of any node. The tables derive from each
 * other, so that a new kind is one file here and one line in each table the compiler names.
 */
import type { Operation } from '@/core/bundle';
import type { Diagnostic } from '@/core/lib';
import type { CheckContext, CompileContext, NodeDefinition, NodeVoice, Port } from '../node-definition';
import { entryNode, type EntrySettings } from './entry';
import { exitNode, type ExitSettings } from './exit';
import { experimentNode, type ExperimentSettings } from './experiment';
import { noteNode, type NoteSettings } from './note';
import { recordNode, type RecordSettings } from './record';
import { sendNode, type SendSettings } from './send';
import { splitNode, type SplitSettings } from './split';
import { taskNode, type TaskSettings } from './task';
import { waitNode, type WaitSettings } from './wait';

/** The settings of every kind of node. */
export type NodeSettings = {
  entry: EntrySettings;
  split: SplitSettings;
  experiment: ExperimentSettings;
  send: SendSettings;
  task: TaskSettings;
  wait: WaitSettings;
  record: RecordSettings;
  exit: ExitSettings;
  note: NoteSettings;
};

/** A kind of node, as it is stored. */
export type NodeKind = keyof NodeSettings;

/** A node of one kind, or of any of several. */
export type NodeOf<Kind extends NodeKind> = {
  [Each in Kind]: {
    readonly id: string;
    readonly kind: Each;
    readonly name: string;
    readonly settings: NodeSettings[Each];
    /** Switched off: paths go on by its main way out as if it were not there. Not for entries, exits and notes. */
    readonly disabled?: true;
  };
}[Kind];

/** Any node. */
export type StrategyNode = NodeOf<NodeKind>;

type Definitions = { readonly [Kind in NodeKind]: NodeDefinition<Kind, NodeSettings[Kind]> };

/** Every kind's definition, in the order the palette shows them. */
export const NODE_DEFINITIONS: Definitions = {
  entry: entryNode,
  split: splitNode,
  experiment: experimentNode,
  wait: waitNode,
  exit: exitNode,
  send: sendNode,
  task: taskNode,
  record: recordNode,
  note: noteNode,
};

/** All kinds of node, in the order the palette shows them. */
export const NODE_KINDS = Object.keys(NODE_DEFINITIONS).filter((kind): kind is NodeKind =>
  Object.hasOwn(NODE_DEFINITIONS, kind),
);

/** The ways out of a node, in the order they are drawn. */
export function listPorts<Kind extends NodeKind>(node: NodeOf<Kind>): readonly Port[] {
  const definition: NodeDefinition<Kind, NodeSettings[Kind]> = NODE_DEFINITIONS[node.kind];
  return definition.listPorts(node.settings);
}

/** What is wrong with a node's own settings. */
export function checkNode<Kind extends NodeKind>(
  node: NodeOf<Kind>,
  context: CheckContext,
): readonly Diagnostic[] {
  const definition: NodeDefinition<Kind, NodeSettings[Kind]> = NODE_DEFINITIONS[node.kind];
  return definition.check(node.settings, context);
}

/** A node's settings in one plain sentence. */
export function describeNode<Kind extends NodeKind>(node: NodeOf<Kind>, voice: NodeVoice): string {
  const definition: NodeDefinition<Kind, NodeSettings[Kind]> = NODE_DEFINITIONS[node.kind];
  return definition.describe(node.settings, voice);
}

/** The operation a node runs as; undefined for what lives on the canvas only. */
export function compileNode<Kind extends NodeKind>(
  node: NodeOf<Kind>,
  context: CompileContext,
): Operation | undefined {
  const definition: NodeDefinition<Kind, NodeSettings[Kind]> = NODE_DEFINITIONS[node.kind];
  return definition.compile(node.settings, context);
}
