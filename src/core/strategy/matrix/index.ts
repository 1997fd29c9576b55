/**
 * A split of many branches as a table of segments and treatments. In goes a strategy and a split of it; out come rows
 * with the steps of each branch, and edits that work on rows: copying one, adding, moving, naming, removing a branch.
 */
export { addBranch, moveBranch, removeBranch, renameBranch } from './change-branches';
export { copyRow } from './copy-row';
export { matrixOf } from './matrix-of';
export type { Matrix, MatrixCell, MatrixRow } from './matrix-of';
