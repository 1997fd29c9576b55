import type { Bundle, BundleStrategy } from './bundle-schema';
import { successorsOf } from './operation';

/** A name in a bundle that leads nowhere: where it stands and what it names. */
export type DanglingReference = {
  readonly strategy: string;
  readonly operation: string;
  readonly target: string;
};

/** The first reference of a bundle that leads nowhere: an operation, template or calendar that is not in it. */
export function checkReferences(bundle: Bundle): DanglingReference | undefined {
  for (const [id, strategy] of Object.entries(bundle.strategies)) {
    const found = checkStrategy(bundle, id, strategy);
    if (found) return found;
  }
  return undefined;
}

function checkStrategy(bundle: Bundle, id: string, strategy: BundleStrategy): DanglingReference | undefined {
  const known = new Set(strategy.operations.map((operation) => operation.id));
  const dangling = (operation: string, target: string): DanglingReference => ({
    strategy: id,
    operation,
    target,
  });
  if (strategy.operations.find(({ op }) => op === 'enter')?.id !== strategy.entry)
    return dangling('', strategy.entry);
  for (const calendar of [strategy.calendar, strategy.policy.calendar]) {
    if (calendar !== null && !Object.hasOwn(bundle.calendars, calendar)) return dangling('', calendar);
  }
  for (const operation of strategy.operations) {
    const lost = successorsOf(operation).find((target) => !known.has(target));
    if (lost !== undefined) return dangling(operation.id, lost);
    if (operation.op !== 'contact') continue;
    const template = operation.channels.find((entry) => !Object.hasOwn(bundle.templates, entry.template));
    if (template) return dangling(operation.id, template.template);
  }
  return undefined;
}
