import type { Case } from '@/core/portfolio';

/** The places of the cases whose claim, customer or name holds a text, in the portfolio's order. */
export function findCases(cases: readonly Case[], sought: string): number[] {
  const text = sought.trim().toLocaleLowerCase();
  return cases.flatMap((each, index) =>
    text === '' || wordsOf(each).some((word) => word.toLocaleLowerCase().includes(text)) ? [index] : [],
  );
}

/** What a customer is called: by name where one is known. */
export function callCase(each: Case): string {
  const name = nameIn(each);
  return name === '' ? each.customerId : `${name}, ${each.id}`;
}

function wordsOf(each: Case): readonly string[] {
  return [each.id, each.customerId, nameIn(each)];
}

function nameIn({ facts }: Case): string {
  const parts = [facts['customer.firstName'], facts['customer.lastName'], facts['customer.companyName']];
  return parts.flatMap((part) => (typeof part === 'string' && part !== '' ? [part] : [])).join(' ');
}
