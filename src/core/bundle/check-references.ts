import type { Bundle, BundleStrategy } from './bundle-schema';
import { successorsOf, type Operation } from './operation';

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
    const template = templatesOf(operation).find((id) => !Object.hasOwn(bundle.templates, id));
    if (template !== undefined) return dangling(operation.id, template);
  }
  return undefined;
}

function templatesOf(operation: Operation): string[] {
  if (operation.op === 'contact') return operation.channels.map(({ template }) => template);
  return operation.op === 'ask' && operation.template !== null ? [operation.template] : [];
}
