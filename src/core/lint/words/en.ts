import { describeSpan, type Span } from '@/core/condition';
import type { DiagnosticWords } from '@/core/lib';

type RangeFault = {
  fault: string;
  field: { key: string; label?: string };
  span: Span;
  one: string;
  other: string;
};

const INTERRUPTS: Record<string, string> = {
  deceased: 'a death',
  insolvency: 'an insolvency',
  dispute: 'a dispute',
  vulnerability: 'a vulnerability',
  hardship: 'a hardship',
};

/** Where fewer channels can be enough. */
const MAY_GO_ON: ReadonlySet<string> = new Set(['vulnerability', 'hardship']);

const ROLES: Record<string, string> = {
  next: 'the way on',
  else: '“everyone else”',
  timeout: '“no reaction in time”',
  expired: '“nobody did it in time”',
};

function portName({ role, name }: { role: string; name: string }): string {
  return name === '' ? (ROLES[role] ?? 'one way out') : `“${name}”`;
}

/** A branch by its name. */
function named(name: string): string {
  return name === '' ? '“…”' : `“${name}”`;
}

/** What the checks of whole strategies and the doors for files say, in English. */
export const en = {
  'FLOW-01': {
    sentence: () => 'The strategy has no entry.',
    advice: () => 'Add an entry, so that customers can come in.',
  },
  'entry-twice': {
    sentence: () => 'The strategy has a second entry.',
    advice: () => 'Remove one: customers come in at one place.',
  },
  'FLOW-02': {
    sentence: () => 'Nobody can reach this step.',
    advice: () => 'Lead a path to it, or remove it.',
  },
  'FLOW-03': {
    sentence: (values: { role: string; name: string }) =>
      `Customers stop here: ${portName(values)} leads nowhere.`,
    advice: () => 'Lead it to a step, or to an exit.',
  },
  'FLOW-05': {
    sentence: (values: { role: string; name: string }) =>
      `Some customers fall out: ${portName(values)} leads nowhere.`,
    advice: () => 'Lead it to a step, or to an exit.',
  },
  'CHN-NOFALLBACK': {
    sentence: () => 'Customers who cannot be reached go on as if they had been.',
    advice: () => 'If that is not meant, lead “cannot be delivered” to another channel.',
  },
  'FLOW-04': {
    sentence: () => 'This loop has no wait and no end, so it would run in circles.',
    advice: () => 'Put a wait into the loop, or count the attempts and leave after the last.',
  },
  'FLOW-06': {
    sentence: ({ fault, field, span, one, other }: RangeFault) =>
      fault === 'gap'
        ? `No branch takes ${describeSpan(field, span, 'en')}: it lies between ${named(one)} and ${named(other)}.`
        : `Two branches take ${describeSpan(field, span, 'en')}: ${named(one)} comes first, so ${named(other)} never gets it.`,
    advice: ({ fault }: RangeFault): string =>
      fault === 'gap'
        ? 'Let the ranges meet; until then these cases go with everyone else.'
        : 'Let the second range begin where the first one ends.',
  },
  'FLOW-07': {
    sentence: ({ name, why, taker }: { name: string; why: string; taker: string }) => {
      if (why === 'contradiction')
        return `Nobody takes the branch ${named(name)}: its condition contradicts itself.`;
      const takers =
        taker === '' ? 'the branches before it take' : `the branch ${named(taker)} before it takes`;
      return `Nobody takes the branch ${named(name)}: ${takers} all of its cases.`;
    },
    advice: () => 'Move it up, change what it asks, or remove it.',
  },
  'FLOW-10': {
    sentence: ({ isContacted }: { isContacted: boolean }): string =>
      isContacted
        ? 'The hold-out is contacted at once like everyone else.'
        : 'Everyone is contacted, so nobody can tell what the contacts achieve.',
    advice: ({ isContacted }: { isContacted: boolean }): string =>
      isContacted
        ? 'Lead it to an exit, or let it wait: what happens without contact is what it is to show.'
        : 'Leave one in ten alone: at this stage most pay by themselves.',
  },
  'FLOW-11': {
    sentence: ({ before }: { before: string }) =>
      before === ''
        ? 'This contact follows another one at once.'
        : `This contact follows “${before}” at once.`,
    advice: () => 'Put a wait of at least an hour between them, better a day.',
  },
  'FLOW-12': {
    sentence: ({ name }: { name: string }) =>
      `The branch ${named(name)} asks for a reaction the moment the message goes out.`,
    advice: () => 'Put a wait before this split: nobody can have reacted yet.',
  },
  'FLOW-13': {
    sentence: () => 'This branch trusts in opens.',
    advice: () => 'Ask for clicks or visits: mail programs open what nobody reads.',
  },
  'FLOW-19': {
    sentence: ({ loop }: { loop: boolean }): string =>
      loop
        ? 'A loop leads back to this final notice, so it is sent more than once.'
        : 'A final notice has been sent before this one.',
    advice: ({ loop }: { loop: boolean }): string =>
      loop
        ? 'Lead the loop past it: what is called final is said once.'
        : 'Lead past it, or choose another message: what is called final is said once.',
  },
  'FLOW-14': {
    sentence: ({ isSilenced }: { isSilenced: boolean }): string =>
      isSilenced
        ? 'A payment only silences some channels; reminders go on by the others.'
        : 'A payment does not stop this strategy.',
    advice: () =>
      'Let the interrupt “paid” end or hold the strategy: nobody who has paid should be reminded.',
  },
  'FLOW-15': {
    sentence: ({ kind, isSilenced }: { kind: string; isSilenced: boolean }) =>
      isSilenced
        ? `After ${INTERRUPTS[kind] ?? kind}, demands go on by some channels.`
        : `The strategy does not look out for ${INTERRUPTS[kind] ?? kind}.`,
    advice: ({ kind }: { kind: string }): string =>
      MAY_GO_ON.has(kind)
        ? 'Choose what happens then: exit, hold, or fewer channels.'
        : 'Choose what happens then: exit, or hold.',
  },
  'DATE-01': {
    sentence: () => 'Business days are counted, but the strategy has no holiday calendar.',
    advice: () => 'Choose a calendar in the settings; until then only weekends rest.',
  },
  'policy-window-empty': {
    sentence: ({ from, until }: { from: string; until: string }) =>
      `The contact window from ${from} to ${until} is never open.`,
    advice: () => 'Let it end after it begins.',
  },
  'policy-window-none': {
    sentence: () => 'Contact is allowed at any hour of any day.',
    advice: () => 'Add a contact window.',
  },
  'policy-cap-twice': {
    sentence: ({ id }: { id: string }) => `The limit “${id}” is there twice.`,
    advice: () => 'Remove one of the two.',
  },
  'json-too-large': {
    sentence: ({ characters, limit }: { characters: number; limit: number }) =>
      `The file has ${characters.toLocaleString('en')} characters; at most ${limit.toLocaleString('en')} are read.`,
    advice: () => 'Export it without sources or portfolios, or in parts.',
  },
  'json-too-deep': {
    sentence: ({ limit }: { limit: number }) => `The file is nested more than ${String(limit)} levels deep.`,
    advice: () => 'It was not written by Fairpath; ask where it comes from.',
  },
  'json-malformed': {
    sentence: ({ position }: { position: number }) =>
      `The file is not JSON (it breaks at character ${String(position)}).`,
    advice: () => 'Choose a file that Fairpath has exported.',
  },
  'json-forbidden-key': {
    sentence: ({ key }: { key: string }) => `The file holds the key “${key}”, which is never allowed.`,
    advice: () => 'Do not use this file; ask where it comes from.',
  },
  'json-lone-surrogate': {
    sentence: () => 'The file holds half a character that no text can hold.',
    advice: () => 'Export it again from where it comes.',
  },
  'version-missing': {
    sentence: () => 'The file does not say its version.',
    advice: () => 'Choose a file that Fairpath has exported.',
  },
  'version-newer': {
    sentence: ({ version, known }: { version: number; known: number }) =>
      `The file has version ${String(version)}; this Fairpath knows versions up to ${String(known)}.`,
    advice: () => 'Update Fairpath, then import it again.',
  },
  'bundle-not-ours': {
    sentence: () => 'The file is no Fairpath bundle.',
    advice: () => 'Choose a bundle that Fairpath has exported.',
  },
  'bundle-shape': {
    sentence: ({ path }: { path: string }) =>
      `The bundle is not of the right form${path === '' ? '' : ` at “${path}”`}.`,
    advice: () => 'Export the bundle again; it may have been changed by hand.',
  },
  'bundle-dangling': {
    sentence: ({ operation, target }: { operation: string; target: string }) =>
      `The bundle names “${target}”${operation === '' ? '' : ` at step “${operation}”`}, but does not hold it.`,
    advice: () => 'Export the bundle again; it may have been changed by hand.',
  },
  'bundle-digest': {
    sentence: () => 'The bundle is not what its digest says: it was changed after it was made.',
    advice: () => 'Do not run it. Export it again from its source.',
  },
  'text-broken': {
    sentence: () => 'A text in this document holds half a character.',
    advice: () => 'Look for a character that shows as a box or a question mark, and type it again.',
  },
  'compile-nothing': {
    sentence: () => 'There is no strategy to compile.',
    advice: () => 'Draw a strategy first.',
  },
  'TPL-MESSAGE-MISSING': {
    sentence: ({ locale }: { locale: string }) => `The message in ${locale} has not been laid out yet.`,
    advice: () => 'Wait a moment, or open the template and look at its problems.',
  },
} satisfies DiagnosticWords;
