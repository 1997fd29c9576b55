import type { Channel } from '@/core/lib';
import type { DayReckoning, NodeFamily, OutlineRow, Strategy, StrategyNode } from '@/core/strategy';
import { NODE_DEFINITIONS } from '@/core/strategy';
import type { EditorWords } from '../words/en';
import type { SectionRow, ViewRow } from './outline-lines';

type Step = Extract<OutlineRow, { kind: 'step' }>;
type Sorted = { readonly at: number; readonly label: string };

const CHANNELS: readonly Channel[] = ['email', 'sms', 'whatsapp', 'letter', 'call'];
const FAMILIES: readonly NodeFamily[] = ['flow', 'channels', 'people', 'actions', 'canvas'];

/** The steps under the first day on which a case can come to them. */
export function sortByDay(
  rows: readonly OutlineRow[],
  days: DayReckoning['days'] | undefined,
  label: (day: number | undefined) => string,
): readonly ViewRow[] {
  return sorted(rows, (node) => {
    const day = days?.get(node)?.earliest;
    return { at: day ?? Infinity, label: label(day) };
  });
}

/** The steps under the channel they use, and those that use none under what they are for. */
export function sortByChannel(
  rows: readonly OutlineRow[],
  strategy: Strategy,
  words: EditorWords,
): readonly ViewRow[] {
  return sorted(rows, (id) => {
    const node = strategy.nodes[id];
    return node ? channelOf(node, words) : { at: Infinity, label: '' };
  });
}

function channelOf(node: StrategyNode, words: EditorWords): Sorted {
  const channels = node.kind === 'send' ? node.settings.channels : [];
  const only = node.kind === 'task' && node.settings.activity === 'call' ? 'call' : channels[0]?.channel;
  if (channels.length > 1) return { at: CHANNELS.length, label: words.titles.chain };
  if (only !== undefined) return { at: CHANNELS.indexOf(only), label: words.channels[only] };
  const { family } = NODE_DEFINITIONS[node.kind];
  return { at: CHANNELS.length + 1 + FAMILIES.indexOf(family), label: words.families[family] };
}

function sorted(rows: readonly OutlineRow[], placeOf: (node: string) => Sorted): ViewRow[] {
  const sections = new Map<number, { section: SectionRow; steps: Step[] }>();
  for (const row of rows) {
    if (row.kind !== 'step') continue;
    const { at, label } = placeOf(row.node);
    const key = `section:${at}`;
    const found = sections.get(at) ?? {
      section: { kind: 'section', key, label, level: 1, parent: undefined, isParent: true },
      steps: [],
    };
    found.steps.push({ ...row, level: 2, parent: key, isParent: false });
    sections.set(at, found);
  }
  return [...sections]
    .sort(([one], [other]) => one - other)
    .flatMap(([, { section, steps }]): ViewRow[] => [section, ...steps]);
}
