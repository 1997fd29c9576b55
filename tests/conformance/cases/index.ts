import type { NamedCase } from '../../support/conformance-case';
import { contactCases } from './contact';
import { orderCases } from './order';
import { restCases } from './rest';
import { timeCases } from './time';
import { unitCases } from './units';

/** Every case there is, in the order of their names. */
export const CASES: readonly NamedCase[] = [
  ...unitCases,
  ...orderCases,
  ...timeCases,
  ...contactCases,
  ...restCases,
].sort((one, other) => (one.name < other.name ? -1 : 1));
