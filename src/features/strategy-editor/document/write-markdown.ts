import type { TellingLine } from '@/core/strategy';
import { headOf, printable, type ToldStrategy } from './told-strategy';

/** The document as Markdown, which reads well as plain text too. Nothing people wrote is taken for a mark of it. */
export function writeMarkdown({ name, kind, asOf, sections }: ToldStrategy): string {
  return [
    `# ${line(name)}`,
    '',
    `${line(kind)} · ${line(asOf)}`,
    ...sections.flatMap(({ title, lines }) => ['', `## ${line(title)}`, '', ...lines.flatMap(writeLine)]),
    '',
  ].join('\n');
}

function writeLine(told: TellingLine): string[] {
  const indent = '  '.repeat(told.depth);
  const head = line(headOf(told));
  const parts = [head === '' ? '' : `**${head}**`, line(told.text)].filter((part) => part !== '');
  return [`${indent}- ${parts.join(' ')}`, ...told.details.map((detail) => `${indent}  - ${line(detail)}`)];
}

function line(text: string): string {
  return printable(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~]/gu, (mark) => `\\${mark}`);
}
