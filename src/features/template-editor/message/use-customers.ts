import { useEffect, useMemo, useState } from 'react';
import { caseSchema, type Case } from '@/core/portfolio';
import { fieldsOf, type Dictionary, type Facts } from '@/core/dictionary';
import { localDay, toDayNumber, zoneNamed, isZone } from '@/core/lib';
import type { RenderContext } from '@/core/rendering';
import { useServices } from '@/workspace';
import { useEditorWords } from '../words/use-editor-words';

/** Someone a message can be read as. */
export type Customer = { readonly id: string; readonly name: string; readonly context: RenderContext };

/** How many of a portfolio's customers are offered and measured. */
const OFFERED = 500;

/**
 * Those a message can be previewed as: the dictionary's own sample, someone of whom nothing is known, and the
 * customers of the newest portfolio.
 */
export function useCustomers(dictionary: Dictionary): readonly Customer[] {
  const { portfolios, clock } = useServices();
  const words = useEditorWords();
  const [found, setFound] = useState<{ readonly today: number; readonly cases: readonly Case[] }>();

  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      const listed = await portfolios.list();
      const newest = listed.ok ? listed.value[0] : undefined;
      const portfolio = newest && (await portfolios.read(newest.id));
      if (isGone || !portfolio?.ok) return;
      const cases = portfolio.value.cases.slice(0, OFFERED).flatMap((raw) => {
        const parsed = caseSchema.safeParse(raw);
        return parsed.success ? [parsed.data] : [];
      });
      setFound({ today: toDayNumber(portfolio.value.asOf) ?? 0, cases });
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [portfolios]);

  return useMemo(() => {
    const zone = 'Europe/Berlin';
    const today = localDay(zoneNamed(zone), clock.now());
    const sample = sampleOf(dictionary);
    const own: Customer[] = [
      {
        id: 'sample',
        name: words.sampleCustomer,
        context: { ...sample, today: toDayNumber(SAMPLE_DAY) ?? today, zone, caseId: 'sample' },
      },
      {
        id: 'nobody',
        name: words.unknownCustomer,
        context: { facts: {}, today, zone, constants: dictionary.constants },
      },
    ];
    const others = (found?.cases ?? []).map((it): Customer => ({
      id: `case ${it.id}`,
      name: nameOf(it.facts) ?? it.customerId,
      context: {
        facts: it.facts,
        today: found?.today ?? today,
        zone: zoneOf(it.facts) ?? zone,
        constants: dictionary.constants,
        caseId: it.id,
      },
    }));
    return [...own, ...others];
  }, [dictionary, clock, words, found]);
}

/** The day on which the dictionary's samples are true. */
const SAMPLE_DAY = '2026-11-20';

function sampleOf(dictionary: Dictionary): Pick<RenderContext, 'facts' | 'constants'> {
  const fields = [...fieldsOf(dictionary).values()];
  const facts = Object.fromEntries(fields.map(({ key, sample }) => [key, sample]));
  const samples = fields.flatMap(({ key, sample, group }) =>
    (group === 'company' || group === 'links') && typeof sample === 'string'
      ? [[key, group === 'links' ? baseOf(sample) : sample] as const]
      : [],
  );
  const given = Object.entries(dictionary.constants).filter(([, value]) => value !== '');
  return { facts, constants: Object.fromEntries([...samples, ...given]) };
}

/** A sample link ends with a reference of its own, which the preview makes anew. */
function baseOf(link: string): string {
  return link.replace(/\/[^/]+$/, '');
}

function nameOf(facts: Facts): string | undefined {
  const read = (key: string): string => {
    const value = facts[key];
    return typeof value === 'string' ? value : '';
  };
  const name =
    `${read('customer.firstName')} ${read('customer.lastName')}`.trim() || read('customer.companyName');
  return name === '' ? undefined : name;
}

function zoneOf(facts: Facts): string | undefined {
  const zone = facts['customer.timezone'];
  return typeof zone === 'string' && isZone(zone) ? zone : undefined;
}
