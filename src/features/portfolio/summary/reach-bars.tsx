import { CHANNELS } from '@/core/lib';
import type { PortfolioSummary } from '@/core/portfolio';
import { Section, useFormat } from '@/ui';
import { usePortfolioWords } from '../words/use-portfolio-words';

/** Who can be contacted, channel by channel: with an address and consent, and with an address only. */
export function ReachBars({ summary: { reach, customers, unreachable } }: { summary: PortfolioSummary }) {
  const words = usePortfolioWords();
  return (
    <Section title={words.whoCanBe} aside={words.of(customers)}>
      <ul className="pf-reach">
        {CHANNELS.map((channel) => (
          <Bar
            key={channel}
            name={words.channels[channel]}
            count={reach[channel].address}
            consent={reach[channel].consent}
            customers={customers}
          />
        ))}
        <Bar name={words.noneOfThese} count={unreachable} consent={unreachable} customers={customers} isBad />
      </ul>
      <div className="pf-reach-key" aria-hidden="true">
        <span>
          <i />
          {words.addressAndConsent}
        </span>
        <span>
          <i data-pale="" />
          {words.addressOnly}
        </span>
      </div>
    </Section>
  );
}

function Bar(props: { name: string; count: number; consent: number; customers: number; isBad?: boolean }) {
  const { name, count, consent, customers, isBad = false } = props;
  const words = usePortfolioWords();
  const format = useFormat();
  const share = (part: number) => (customers === 0 ? 0 : part / customers);
  const detail = isBad ? undefined : `${words.addressAndConsent}: ${format.number(consent)}`;
  return (
    <li title={detail}>
      <span>{name}</span>
      <span className="pf-reach-track" data-tone={isBad ? 'bad' : undefined} aria-hidden="true">
        <i style={{ width: `${share(consent) * 100}%` }} />
        <i style={{ width: `${share(count - consent) * 100}%` }} data-pale="" />
      </span>
      <span className="num">
        <b>{format.number(count)}</b> <span className="muted">{format.percent(share(count))}</span>
        {detail !== undefined && <span className="ui-hidden">{`, ${detail}`}</span>}
      </span>
    </li>
  );
}
