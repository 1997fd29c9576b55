import type { Bundle } from '@/core/bundle';
import { fromDayNumber, isZone, localDay, toDayNumber, zoneNamed } from '@/core/lib';
import { createRenderer } from '@/core/rendering';
import { Refused, type CliCommand } from '../command';
import { readBundle, readCase } from '../read-documents';
import { readDay, readOptions, requireOption } from '../read-options';

/** Prints a message as one case would get it. */
export const renderCommand: CliCommand = {
  name: 'render',
  usage: 'render <bundle.json> --template <id> --case <case.json> [--locale <tag>] [--on <day>]',
  async run(args, terminal) {
    const { files, values } = readOptions(args, 1, {
      template: { type: 'string' },
      case: { type: 'string' },
      locale: { type: 'string' },
      on: { type: 'string' },
    });
    const wanted = requireOption(values.template, 'template');
    const caseFile = requireOption(values.case, 'case');
    const on = values.on === undefined ? undefined : readDay(values.on, 'on');
    const bundle = await readBundle(files[0] ?? '', terminal);
    const { id: caseId, facts } = await readCase(caseFile, terminal);
    const template = chooseTemplate(bundle, wanted);
    const zone = zoneOf(bundle, facts['customer.timezone']);
    const today = (on === undefined ? undefined : toDayNumber(on)) ?? localDay(zoneNamed(zone), Date.now());
    const language = facts['customer.preferredLanguage'];
    const locale = values.locale ?? (typeof language === 'string' ? language : '');
    const { constants } = bundle.dictionary;
    const message = createRenderer(bundle.templates).render(template, locale, {
      facts,
      today,
      zone,
      constants,
      caseId,
    });
    terminal.print({ template, case: caseId, on: fromDayNumber(today), zone, ...message });
    if (message.fault !== undefined) {
      throw new Refused({ code: 'message-faulty', values: { reason: message.fault } });
    }
    if (message.missing.length === 0) return true;
    throw new Refused({ code: 'message-incomplete', values: { fields: message.missing } });
  },
};

function chooseTemplate({ templates }: Bundle, wanted: string): string {
  const known = Object.entries(templates);
  const found = known.find(([id, { name }]) => id === wanted || name === wanted);
  if (found) return found[0];
  const names = known.map(([, { name }]) => name);
  throw new Refused({ code: 'template-unknown', values: { wanted, names } });
}

/** The customer's own zone where it is known, else that of the first strategy. */
function zoneOf({ strategies }: Bundle, own: unknown): string {
  if (typeof own === 'string' && isZone(own)) return own;
  return Object.values(strategies)[0]?.zone ?? 'UTC';
}
