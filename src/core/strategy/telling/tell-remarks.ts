import type { OutlineRow } from '../outline/outline-row';
import type { Strategy } from '../strategy';
import { plainLine, type Remark, type TellingLine, type TellingVoice } from './telling';
import { tellingWords } from './words';

/** Which messages go out, by which channel and in which steps, in the order of their first step. */
export function tellMessages(
  rows: readonly OutlineRow[],
  { strategy, voice }: { strategy: Strategy; voice: TellingVoice },
): TellingLine[] {
  const words = tellingWords(voice.locale);
  const used = new Map<string, { channel: string; template: string; steps: number[] }>();
  for (const row of rows) {
    const node = row.kind === 'step' ? strategy.nodes[row.node] : undefined;
    if (row.kind !== 'step' || !node) continue;
    const choices =
      node.kind === 'send'
        ? node.settings.channels
        : node.kind === 'task' && node.settings.script !== null
          ? [{ channel: 'call' as const, template: node.settings.script }]
          : [];
    for (const { channel, template } of choices) {
      if (template === null) continue;
      const key = `${channel} ${template}`;
      const known = used.get(key) ?? { channel: words.channels[channel], template, steps: [] };
      if (!known.steps.includes(row.number)) known.steps.push(row.number);
      used.set(key, known);
    }
  }
  if (used.size === 0) return [plainLine(words.noMessages())];
  return [...used.values()].map(({ channel, template, steps }) => ({
    ...plainLine(words.message({ channel, steps })),
    label: voice.templateName(template),
  }));
}

/** The remarks people have left on the canvas. */
export function tellNotes({ nodes }: Strategy): TellingLine[] {
  return Object.values(nodes).flatMap((node) =>
    node.kind === 'note' && (node.settings.text.trim() !== '' || node.name !== '')
      ? [{ ...plainLine(node.settings.text.trim()), label: node.name }]
      : [],
  );
}

/** What the checks say that nobody has answered yet, or that somebody has set aside, and why. */
export function tellRemarks(
  remarks: readonly Remark[],
  { strategy, voice }: { strategy: Strategy; voice: TellingVoice },
): TellingLine[] {
  const words = tellingWords(voice.locale);
  if (remarks.length === 0) return [plainLine(words.none())];
  return remarks.map(({ severity, sentence, advice, node, reason }) => {
    const step = node === null ? undefined : strategy.nodes[node];
    const text = words.remark({ sentence, step: step && voice.stepName(step) });
    const said = reason === null ? [advice] : [words.reason({ reason })];
    return {
      ...plainLine(
        text,
        said.filter((each) => each !== ''),
      ),
      label: words.severities[severity],
    };
  });
}
