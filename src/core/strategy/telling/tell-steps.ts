import { describeNode, listPorts, type StrategyNode } from '../nodes';
import type { Onward, OutlineRow } from '../outline/outline-row';
import type { Strategy } from '../strategy';
import { plainLine, type TellingLine, type TellingVoice } from './telling';
import { tellingWords } from './words';

type Context = { readonly strategy: Strategy; readonly voice: TellingVoice };

/** The steps in reading order, each in its full sentence, each way out with where it leads. */
export function tellSteps(rows: readonly OutlineRow[], context: Context): TellingLine[] {
  const notes = rows.findIndex((row) => row.kind === 'heading' && row.of === 'notes');
  return rows.slice(0, notes === -1 ? rows.length : notes).flatMap((row) => tellRow(row, context));
}

function tellRow(row: OutlineRow, context: Context): TellingLine[] {
  const { strategy, voice } = context;
  const words = tellingWords(voice.locale);
  const depth = row.level - 1;
  switch (row.kind) {
    case 'step': {
      const node = strategy.nodes[row.node];
      return node ? [{ ...tellStep(node, voice), number: row.number, depth }] : [];
    }
    case 'way': {
      const label = nameWay(row, context);
      const text = row.isParent ? '' : sayOnward(row.onward, context);
      return [{ ...plainLine(text), kind: 'way', label, depth }];
    }
    case 'on':
      return [{ ...plainLine(upper(sayOnward(row.onward, context))), kind: 'way', depth: depth + 1 }];
    case 'group':
      return [{ ...plainLine(''), kind: 'heading', label: strategy.groups[row.group]?.name ?? '', depth }];
    case 'heading':
      return [{ ...plainLine(''), kind: 'heading', label: words.unreached(), depth }];
  }
}

function tellStep(node: StrategyNode, voice: TellingVoice): TellingLine {
  const words = tellingWords(voice.locale);
  return {
    ...plainLine(describeNode(node, voice), [
      ...(node.disabled === true ? [words.off()] : []),
      ...sayDays(node.id, voice),
      ...detailsOf(node, voice),
    ]),
    kind: 'step',
    label: voice.stepName(node),
  };
}

/** When a case can come here at the earliest and at the latest. */
function sayDays(id: string, { locale, days }: TellingVoice): string[] {
  const range = days.days.get(id);
  if (!range) return [];
  const { earliest, latest } = range;
  const isPastDue = days.counts === 'past-due';
  return [
    tellingWords(locale).days({ earliest, latest: Number.isFinite(latest) ? latest : null, isPastDue }),
  ];
}

/** What a card has no room for. */
function detailsOf(node: StrategyNode, voice: TellingVoice): string[] {
  const words = tellingWords(voice.locale);
  if (node.kind === 'send') return [words.expires({ hours: node.settings.expiresAfterHours })];
  if (node.kind !== 'task') return [];
  const { script, instructions } = node.settings;
  return [
    ...(script === null ? [] : [words.script({ name: voice.templateName(script) })]),
    ...(instructions.trim() === '' ? [] : [words.instructions({ text: instructions.trim() })]),
  ];
}

function nameWay(row: { node: string; port: string }, { strategy, voice }: Context): string {
  const node = strategy.nodes[row.node];
  const port = node && listPorts(node).find(({ id }) => id === row.port);
  if (!port) return row.port;
  const share =
    port.share === undefined ? '' : ` (${tellingWords(voice.locale).share({ percent: port.share })})`;
  return `${voice.portName(port)}${share}`;
}

function sayOnward(onward: Onward | undefined, { strategy, voice }: Context): string {
  const words = tellingWords(voice.locale);
  const node = onward && strategy.nodes[onward.node];
  if (!node) return words.leadsNowhere();
  const values = { number: onward.number, name: voice.stepName(node) };
  return onward.isBack ? words.goesBack(values) : words.goesOn(values);
}

function upper(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
