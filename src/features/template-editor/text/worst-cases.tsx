import { useMemo } from 'react';
import { measureSms, type SmsLength } from '@/core/template';
import { Card } from '@/ui';
import type { Customer } from '../message/use-customers';
import type { Rendering } from '../message/use-rendering';
import { useEditorWords } from '../words/use-editor-words';

type Measured = { readonly customer: Customer; readonly size: SmsLength };

const SHOWN = 3;

/** The customers for whom the text gets longest: pressing one shows it on the phone. */
export function WorstCases(props: {
  rendering: Rendering;
  customers: readonly Customer[];
  onShow: (customer: string) => void;
}) {
  const { rendering, customers, onShow } = props;
  const words = useEditorWords();
  const rows = useMemo(() => measure(rendering, customers), [rendering, customers]);
  return (
    <Card title={words.worstCases} aside={words.worstHelp({ count: customers.length })} isFlush>
      <table className="worst-cases">
        <thead>
          <tr>
            <th scope="col">{words.worstCustomer}</th>
            <th scope="col">{words.worstEncoding}</th>
            <th scope="col" className="num">
              {words.worstLength}
            </th>
            <th scope="col" className="num">
              {words.worstParts}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ customer, size }) => (
            <tr key={customer.id}>
              <td>
                <button type="button" className="worst-name" onClick={() => onShow(customer.id)}>
                  {customer.name}
                </button>
              </td>
              <td>{size.encoding}</td>
              <td className="num">{size.length}</td>
              <td className="num">
                <strong>{size.segments}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function measure({ renderer, locale }: Rendering, customers: readonly Customer[]): Measured[] {
  if (!renderer) return [];
  const measured = customers.map((customer): Measured => {
    const { text } = renderer.render('preview', locale, customer.context);
    return { customer, size: measureSms(text) };
  });
  return measured
    .sort((one, other) => other.size.segments - one.size.segments || other.size.length - one.size.length)
    .slice(0, SHOWN);
}
