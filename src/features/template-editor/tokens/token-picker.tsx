import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import {
  FIELD_GROUPS,
  fieldLabel,
  groupLabel,
  isAllowedInContent,
  type Field,
  type FieldGroup,
} from '@/core/dictionary';
import { formatMoney, moneySchema } from '@/core/lib';
import { tokenFor, writeToken } from '@/core/template';
import { IconButton, LockIcon, Popover, SearchField, TokenIcon, useLocale } from '@/ui';
import { useEditorWords } from '../words/use-editor-words';

type Row = {
  readonly field: Field;
  readonly label: string;
  readonly sample: string;
  readonly isAllowed: boolean;
};

/** Chooses a field and hands over its token. `only` keeps the list to what makes sense in the place. */
export function TokenPicker(props: {
  fields: ReadonlyMap<string, Field>;
  only?: 'links';
  isDisabled?: boolean;
  onPick: (source: string) => void;
}) {
  const words = useEditorWords();
  const [isOpen, setOpen] = useState(false);
  const { fields, only, isDisabled = false, onPick } = props;
  const picked = useRef<string>(undefined);
  // Not before the list has closed: until then it keeps the focus, which belongs to the words afterwards.
  useEffect(() => {
    const source = picked.current;
    if (isOpen || source === undefined) return;
    picked.current = undefined;
    onPick(source);
  }, [isOpen, onPick]);
  return (
    <Popover
      label={words.insertToken}
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <IconButton
          size="s"
          label={words.insertToken}
          icon={<TokenIcon aria-hidden="true" />}
          isDisabled={isDisabled}
        />
      }
    >
      {(close) => (
        <TokenList
          fields={fields}
          {...(only && { only })}
          onPick={(source) => {
            picked.current = source;
            close();
          }}
        />
      )}
    </Popover>
  );
}

function TokenList(props: {
  fields: ReadonlyMap<string, Field>;
  only?: 'links';
  onPick: (source: string) => void;
}) {
  const { fields, only, onPick } = props;
  const words = useEditorWords();
  const { locale } = useLocale();
  const [search, setSearch] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(
    () => groupRows([...fields.values()], locale, search, only),
    [fields, locale, search, only],
  );
  const first = groups.flatMap(([, rows]) => rows).find(({ isAllowed }) => isAllowed);
  const pick = ({ field }: Row): void => onPick(writeToken(tokenFor(field)));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && first) {
      event.preventDefault();
      pick(first);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1))]?.focus();
  };

  return (
    // The keys move between the search and the rows, which are the controls.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="token-picker" onKeyDown={onKeyDown}>
      <SearchField label={words.findToken} value={search} onChange={setSearch} autoFocus />
      {only && <span className="ui-help">{words.linksOnly}</span>}
      <div className="token-rows" ref={list}>
        {groups.length === 0 && <p className="ui-help">{words.noToken}</p>}
        {groups.map(([group, rows]) => (
          <section key={group} aria-label={groupLabel(group, locale)}>
            <h3 className="ui-eyebrow">{groupLabel(group, locale)}</h3>
            {rows.map((row) => (
              <button
                key={row.field.key}
                type="button"
                className="token-row"
                disabled={!row.isAllowed}
                onClick={() => pick(row)}
              >
                {!row.isAllowed && <LockIcon className="icon-s" aria-hidden="true" />}
                <span>{row.label}</span>
                <span className="token-sample">{row.isAllowed ? row.sample : words.notAllowed}</span>
              </button>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

function groupRows(
  fields: readonly Field[],
  locale: 'en' | 'de',
  search: string,
  only?: 'links',
): [FieldGroup, Row[]][] {
  const wanted = search.trim().toLowerCase();
  const rows = fields
    .filter((field) => (only === 'links' ? field.format === 'url' : field.type !== 'boolean'))
    .map((field): Row => ({
      field,
      label: fieldLabel(field, locale),
      sample: writeSample(field, locale),
      isAllowed: isAllowedInContent(field),
    }))
    .filter(
      ({ label, field }) =>
        wanted === '' || label.toLowerCase().includes(wanted) || field.key.toLowerCase().includes(wanted),
    )
    .sort((one, other) => Number(other.isAllowed) - Number(one.isAllowed));
  return FIELD_GROUPS.map((group): [FieldGroup, Row[]] => [
    group,
    rows.filter(({ field }) => field.group === group),
  ]).filter(([, members]) => members.length > 0);
}

function writeSample({ sample, type }: Field, locale: string): string {
  const money = moneySchema.safeParse(sample);
  if (money.success) return formatMoney(money.data, locale);
  if (type === 'date' && typeof sample === 'string') {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(`${sample}T00:00:00Z`),
    );
  }
  return typeof sample === 'object' ? '' : String(sample);
}
