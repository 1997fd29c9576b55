import { createElement } from 'react';
import type { StrategyNode } from '@/core/strategy';
import { iconOf } from './node-views';

/** The picture of a step. Its name stands beside it. */
export function StepIcon({ node, isSmall = false }: { node: StrategyNode; isSmall?: boolean }) {
  return createElement(iconOf(node), { 'aria-hidden': true, ...(isSmall && { className: 'icon-s' }) });
}
