/**
 * What a case can be asked: typed comparisons, segments and groups of both, as a tree of plain values. In go a
 * condition and what is known of a case; out come yes or no, the faults of a condition, and its plain sentence.
 */
export { findRangeFaults } from './branch-ranges';
export type { Gap, Overlap } from './branch-ranges';
export { checkCondition } from './check-condition';
export type { ConditionScope } from './check-condition';
export { compileCondition } from './compile-condition';
export type { Predicate } from './compile-condition';
export { conditionSchema, MAX_DEPTH, segmentsIn } from './condition';
export type { Comparison, Condition, ConditionGroup, Operand, SegmentTest } from './condition';
export { conditionWords } from './condition-words';
export { findDeadBranches } from './dead-branches';
export type { DeadBranch } from './dead-branches';
export { createVoice, describeCondition, describeValue } from './describe-condition';
export type { Voice } from './describe-condition';
export { describeSpan } from './describe-span';
export { explainCondition } from './explain-condition';
export type { Explanation } from './explain-condition';
export { closeGap, conditionOfSpan, cutOverlap } from './mend-ranges';
export { fieldsIn, renameIn } from './names-in';
export type { OtherNames } from './names-in';
export { ALL_OPERATORS, operandKindOf, OPERATORS } from './operator';
export type { OperandKind, Operator } from './operator';
export { conditionsOf, createSegment, parseSegment, segmentSchema } from './segment';
export type { Segment, SegmentConditions } from './segment';
export type { Span } from './value-steps';
