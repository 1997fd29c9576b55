import type { Carried, FragmentProblem } from '@/core/project';
import type { MoveProblem, ReplacementProblem } from '@/core/strategy';

type Named = { readonly name: string };
type Counted = { readonly count: number };
type Lost = { readonly ways: number; readonly settings: number; readonly messages: number };

function steps(count: number): string {
  return count === 1 ? '1 step' : `${count} steps`;
}

function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

const KINDS: Record<Carried['kind'], string> = { template: 'message', segment: 'segment', field: 'field' };

const PARTS: Readonly<Record<string, string>> = {
  name: 'name',
  channel: 'channel',
  purpose: 'purpose',
  tone: 'tone',
  variants: 'text',
  defaultLocale: 'main language',
  condition: 'condition',
  type: 'kind of value',
  choices: 'choices',
  label: 'name',
};

function losses({ ways, settings, messages }: Lost): string[] {
  return [
    ...(messages > 0 ? [messages === 1 ? 'its message' : `${messages} messages`] : []),
    ...(ways > 0 ? [ways === 1 ? '1 way out' : `${ways} ways out`] : []),
    ...(settings > 0 ? [settings === 1 ? '1 setting' : `${settings} settings`] : []),
  ];
}

/** The words of copying, pasting, replacing, skipping and moving steps, in English. */
export const changingEn = {
  changing: {
    copied: ({ count }: Counted) => `${steps(count)} copied.`,
    cut: ({ count }: Counted) => `${steps(count)} cut.`,
    notCopied: 'Nothing was copied',
    tooMuch: 'This is more than a clipboard should hold. Select fewer steps.',
    noWriting:
      'The browser does not let this page write to the clipboard. Ctrl C on the canvas works all the same.',
    notPasted: 'Nothing was pasted',
    noReading:
      'The browser does not let this page read the clipboard. Ctrl V on the canvas works all the same.',
    pasted: ({ count, where }: { count: number; where: string | undefined }) =>
      where === undefined
        ? `${steps(count)} pasted, not connected.`
        : `${steps(count)} pasted after ${where}.`,
    pastedTitle: 'Steps pasted',
    alsoAdded: ({ added }: { added: readonly Carried[] }) =>
      `Added to the library: ${list(added.map(({ kind, name }) => `${KINDS[kind]} “${name}”`))}. Undo takes the steps back; what was added stays.`,
    cleaned: ({ names }: { names: readonly string[] }) =>
      `Formatting that is not allowed was left out of ${list(names.map((name) => `“${name}”`))}.`,
    entryLeftOut: 'The entry was left out: a strategy has one.',
    copyName: ({ name }: Named) => `${name} (copy)`,
    duplicated: ({ count }: Counted) => `${steps(count)} duplicated.`,
    cannotSkip: 'Entries, exits and notes cannot be skipped.',
    skipped: ({ sentence }: { sentence: string }) => `Skipped: ${sentence}`,
    off: 'off',
    skippedNow: ({ count, name }: Counted & Named) =>
      count === 1 ? `${name} is skipped now.` : `${count} steps are skipped now.`,
    takenAgain: ({ count, name }: Counted & Named) =>
      count === 1 ? `${name} is no longer skipped.` : `${count} steps are no longer skipped.`,
    skip: 'Skip this step',
    skipHelp: 'Journeys go on by its main way out, as if it were not there.',
    replaceBy: ({ name }: Named) => `Replace ${name} by`,
    replaceHelp: 'Its name, what leads here and its place stay.',
    findStep: 'Find a step',
    losing: (lost: Lost) => (losses(lost).length === 0 ? 'keeps all' : `loses ${losses(lost).join(', ')}`),
    replaced: ({ name, by, ...lost }: Named & Lost & { by: string }) =>
      losses(lost).length === 0
        ? `${name} replaced by ${by}.`
        : `${name} replaced by ${by}. Lost: ${list(losses(lost))}.`,
    moveBehind: ({ count, name }: Counted & Named) => `Move ${count === 1 ? name : steps(count)} after`,
    findPlace: 'Find a step to move it after',
    movedInLine: ({ count, name, after }: Counted & Named & { after: string }) =>
      `${count === 1 ? name : steps(count)} moved after ${after}.`,
    refused: {
      'replace-unknown': 'That step is not here any more.',
      'replace-entry': 'The entry cannot be replaced: every strategy begins with it.',
      'replace-note': 'A note cannot be replaced by a step.',
      'replace-by-loose': 'Nothing can lead there.',
      'move-nothing': 'Select the steps to move first.',
      'move-entry': 'The entry cannot be moved: every strategy begins with it.',
      'move-loose': 'A note stands in no line.',
      'move-apart': 'These steps do not stand in one line. Select steps that follow each other.',
      'move-into-itself': 'Steps cannot be moved behind themselves.',
      'move-no-port': 'This step has no such way out.',
      'move-ends': 'The journey ends with these steps: nothing could follow them there.',
    } satisfies Record<ReplacementProblem['code'] | MoveProblem['code'], string>,
    problems: {
      'fragment-not-ours': () => 'The clipboard holds no steps copied from Fairpath.',
      'fragment-newer': ({ version, known }: { version: number; known: number }) =>
        `These steps were copied from a newer Fairpath (version ${version}; this one reads up to ${known}).`,
      'fragment-too-large': ({ limit }: { limit: number }) =>
        `The clipboard holds more than ${limit / 1_000_000} million characters, too much to be steps.`,
      'fragment-too-deep': () => 'The clipboard holds something nested too deeply to be steps.',
      'fragment-forbidden-key': ({ key }: { key: string }) =>
        `The clipboard holds the key “${key}”, which is not allowed in steps.`,
      'fragment-broken': ({ path }: { path: string }) =>
        path
          ? `These steps are damaged: look at “${path}”.`
          : 'These steps are damaged. Copy them once more.',
      'fragment-document-newer': ({ kind, name }: { kind: 'template' | 'segment'; name: string }) =>
        `The ${KINDS[kind]} “${name}” among these steps comes from a newer Fairpath.`,
      'fragment-document-broken': ({ kind, name }: { kind: 'template' | 'segment'; name: string }) =>
        `The ${KINDS[kind]} “${name}” among these steps is damaged.`,
    } satisfies Record<FragmentProblem['code'], (values: never) => string>,
    conflictTitle: 'Some of this is here already, but different',
    conflictHelp:
      'The steps use what is called the same in this workspace and says something else. Nothing is changed before you paste.',
    conflictKind: ({ kind, name }: Carried) =>
      `${KINDS[kind][0]?.toUpperCase() ?? ''}${KINDS[kind].slice(1)} “${name}”`,
    conflictHere: ({ mine }: { mine: string }) => `here: “${mine}”`,
    conflictDiffers: ({ differs }: { differs: readonly string[] }) =>
      `Different: ${list([...new Set(differs.map((part) => PARTS[part] ?? part))])}.`,
    useMine: 'Use the one here',
    takeTheirs: 'Take theirs as a copy',
    sameForAll: 'The same for all',
    comesAlong: ({ added }: { added: readonly Carried[] }) =>
      `Comes along: ${list(added.map(({ kind, name }) => `${KINDS[kind]} “${name}”`))}.`,
    isUsed: ({ reused }: { reused: readonly Carried[] }) =>
      `Here already and used as it is: ${list(reused.map(({ kind, name }) => `${KINDS[kind]} “${name}”`))}.`,
    paste: 'Paste',
    cancel: 'Cancel',
  },
};

export const changingHistoryEn = {
  'nodes-pasted': ({ count }: Counted) => `paste ${steps(count)}`,
  'nodes-cut': ({ count, name }: Counted & Named) => `cut ${count === 1 ? name : steps(count)}`,
  'nodes-duplicated': ({ count, name }: Counted & Named) => `duplicate ${count === 1 ? name : steps(count)}`,
  'nodes-skipped': ({ count, name }: Counted & Named) => `skip ${count === 1 ? name : steps(count)}`,
  'nodes-taken-again': ({ count, name }: Counted & Named) =>
    `no longer skip ${count === 1 ? name : steps(count)}`,
  'node-replaced': ({ name, by }: Named & { by: string }) => `replace ${name} by ${by}`,
  'nodes-moved-in-line': ({ count, name, after }: Counted & Named & { after: string }) =>
    `move ${count === 1 ? name : steps(count)} after ${after}`,
};
