/**
 * The node graph a collections manager draws: its schema, the definition of every kind of node, the rules of
 * connecting, the edits, and the sentences in which it describes itself.
 */
export { checkMove, checkRun, placesToMove } from './pieces/check-move';
export type { MoveProblem } from './pieces/check-move';
export { checkConnection, checkInsertion, checkInsertionBefore } from './connection-rules';
export type { ConnectionProblem, InsertionProblem } from './connection-rules';
export { findComponents } from './days/find-components';
export { reckonDays } from './days/reckon-days';
export type { DayRange, DayReckoning } from './days/reckon-days';
export { STAGE_STARTS, stageOfDay } from './days/stage-of-day';
export type { AgeStage } from './days/stage-of-day';
export * as edits from './edits';
export { findNodes } from './uses/find-nodes';
export type { SearchVoice } from './uses/find-nodes';
export { edgeFrom, edgesInto, edgesOutOf, indexEdges, leadingTo, listEdges, reachableFrom } from './graph';
export type { EdgeIndex } from './graph';
export { lastingPlace } from './lasting-place';
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
export { outlineOf } from './outline/outline-of';
export type { Onward, OutlineRow } from './outline/outline-row';
export * as matrices from './matrix';
export type { Matrix, MatrixCell, MatrixRow } from './matrix';
export { listInPathOrder } from './path-order';
export { pathsThrough } from './paths-through';
export type { StrategyPart } from './paths-through';
export { fitPiece } from './pieces/fit-piece';
export { takePiece } from './pieces/piece';
export type { Line, Piece, WayOut } from './pieces/piece';
export { renameUses } from './uses/rename-uses';
export type { OtherUses } from './uses/rename-uses';
export { canBeDisabled, isDisabled } from './can-be-disabled';
export { skipDisabled } from './skip-disabled';
export { checkReplacement, weighReplacement } from './pieces/weigh-replacement';
export type { Replacement, ReplacementProblem } from './pieces/weigh-replacement';
export * as schedules from './schedule';
export type { CellRow, DunningLevel, SchedulePlace, ScheduleReading } from './schedule';
export { createStrategy, edgeKey, parseStrategy, strategySchema } from './strategy';
export type { Position } from './position';
export type { DocumentProblem, Edge, Group, Strategy, StrategySettings, Suppression } from './strategy';
export type { Remark, TellingLine, TellingSection, TellingVoice } from './telling/telling';
export { tellStrategy } from './telling/tell-strategy';
export { conditionsIn, fieldsUsedBy, templatesIn } from './uses/uses';
export { strategyDiagnosticWords } from './words';
