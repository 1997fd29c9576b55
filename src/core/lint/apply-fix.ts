import type { Fix } from '@/core/lib';
import { edits, type Strategy } from '@/core/strategy';
import { addEntry } from './repairs/add-entry';
import { addHoldout } from './repairs/add-holdout';
import { addWaitAfter } from './repairs/add-wait-after';
import { answerInterrupt } from './repairs/answer-interrupt';
import { addBranch, changeBranch, removeBranch } from './repairs/change-branches';
import { leadAround } from './repairs/lead-around';
import { leadToExit } from './repairs/lead-to-exit';
import { leaveAlone } from './repairs/leave-alone';
import { readText, type Repair } from './repairs/repair';
import { waitBefore } from './repairs/wait-before';
import { waitForClick } from './repairs/wait-for-click';

/** The safe repairs of a strategy, by the name a diagnostic gives them. */
const REPAIRS: Readonly<Record<string, Repair>> = {
  'add-entry': addEntry,
  'remove-node': (strategy, { node }) => edits.removeNodes(strategy, [readText(node)]),
  'lead-to-exit': (strategy, { node, port }) => leadToExit(strategy, readText(node), readText(port)),
  'add-wait-after': addWaitAfter,
  'wait-before': waitBefore,
  'wait-for-click': waitForClick,
  'answer-interrupt': answerInterrupt,
  'balance-weights': (strategy, { node }) => edits.balanceWeights(strategy, readText(node)),
  'add-holdout': addHoldout,
  'leave-alone': leaveAlone,
  'add-branch': addBranch,
  'change-branch': changeBranch,
  'remove-branch': removeBranch,
  'lead-around': leadAround,
};

/** Applies a diagnostic's repair. A repair that does not fit the strategy any more changes nothing. */
export function applyFix(strategy: Strategy, fix: Fix): Strategy {
  const repair = Object.hasOwn(REPAIRS, fix.edit) ? REPAIRS[fix.edit] : undefined;
  return repair ? repair(strategy, fix.values) : strategy;
}
