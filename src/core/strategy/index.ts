/**
 * The node graph a collections manager draws: its schema, the definition of every kind of node, the rules of
 * connecting, the edits, and the sentences in which it describes itself.
 */
export { checkConnection } from './connection-rules';
export type { ConnectionProblem } from './connection-rules';
export * as edits from './edits';
export { edgeFrom, edgesInto, edgesOutOf, leadingTo, listEdges, reachableFrom } from './graph';
export { mainPort } from './main-port';
export type {
  ChannelChoice,
  CheckContext,
  CompileContext,
  NodeDefinition,
  NodeFamily,
  NodeVoice,
  Port,
  PortRole,
  Targets,
  TemplateInfo,
} from './node-definition';
export { checkNode, compileNode, describeNode, listPorts, NODE_DEFINITIONS, NODE_KINDS } from './nodes';
export type { NodeKind, NodeOf, NodeSettings, StrategyNode } from './nodes';
export { isDisabled, skipDisabled } from './skip-disabled';
export { createStrategy, edgeKey, parseStrategy, strategySchema } from './strategy';
export type {
  DocumentProblem,
  Edge,
  Group,
  Position,
  Strategy,
  StrategySettings,
  Suppression,
} from './strategy';
export { conditionsIn, templatesIn } from './uses';
export { strategyDiagnosticWords } from './words';
