/** Every change a strategy can undergo: strategy in, strategy out. What changes nothing returns the same value. */
export { balanceWeights } from './balance-weights';
export { changeSettings, renameNode } from './change-node';
export { changeStrategy } from './change-strategy';
export { connectPorts } from './connect-ports';
export { createNode, nextNodeId } from './create-node';
export { disconnectPorts } from './disconnect-ports';
export { insertBefore } from './insert-before';
export {
  addToGroup,
  collapseGroup,
  groupNodes,
  removeFromGroups,
  renameGroup,
  ungroupNodes,
} from './group-nodes';
export { insertNode } from './insert-node';
export type { InsertPlace } from './insert-node';
export { insertPiece } from './insert-piece';
export { moveInLine } from './move-in-line';
export { arrangeNodes, moveNodes } from './move-nodes';
export { removeNodes } from './remove-nodes';
export { replaceNode } from './replace-node';
export { setDisabled } from './set-disabled';
export { restoreProblem, suppressProblem } from './suppress-problem';
