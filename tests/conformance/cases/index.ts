import type { NamedCase } from '../../support/conformance-case';
import { guardCases } from './guard';
import { holdCases } from './holds';
import { identityCases } from './identity';
import { interruptCases } from './interrupts';
import { messageCases } from './message';
import { orderCases } from './order';
import { timeCases } from './time';
import { unitCases } from './units';

const all = [
  unitCases,
  orderCases,
  interruptCases,
  timeCases,
  guardCases,
  messageCases,
  holdCases,
  identityCases,
];

/** Every case there is, in the order of their names. */
export const CASES: readonly NamedCase[] = all.flat().sort((one, other) => (one.name < other.name ? -1 : 1));
