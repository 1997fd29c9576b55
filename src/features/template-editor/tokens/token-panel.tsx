import { useState } from 'react';
import type { TokenFilter } from '@/core/lib';
import {
  contentOf,
  DATE_STYLES,
  fallbackOf,
  formatsOf,
  isSafeArgument,
  replaceToken,
  splitLiquid,
  templateWords,
  toChips,
  writeToken,
  type Content,
  type Token,
} from '@/core/template';
import { EditIcon, IconButton, Popover, Section, Select, TextField, useLocale } from '@/ui';
import { describeChip } from '../chip-text/chip-names';
import { useChipNames } from '../chip-text/use-chip-names';
import { useTemplateSession } from '../session/template-session';
import { useEditorWords } from '../words/use-editor-words';

/** The tokens of the language shown, each with its format and fallback. */
export function TokenPanel() {
  const { template, locale, fields, isReadOnly, change } = useTemplateSession();
  const words = useEditorWords();
  const names = useChipNames(fields);
  const sources = tokensIn(contentOf(template, locale));
  return (
    <Section title={words.tokens} aside={sources.length > 0 ? sources.length : undefined}>
      {sources.length === 0 ? (
        <p className="ui-help">{words.noTokens}</p>
      ) : (
        <ul className="token-list">
          {sources.map((source) => {
            const [part] = toChips(source);
            if (part?.kind !== 'chip') return null;
            const { label, detail } = describeChip(part, names);
            return (
              <li key={source}>
                <span className={part.token ? 'chip' : 'chip chip-tag'}>
                  {label}
                  {detail !== undefined && <span className="chip-detail">{detail}</span>}
                </span>
                {part.token && !isReadOnly && (
                  <TokenEditor
                    name={label}
                    token={part.token}
                    onChange={(next) =>
                      change({ code: 'token-changed', values: {} }, (now) =>
                        replaceToken(now, { locale, from: source, to: writeToken(next) }),
                      )
                    }
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {sources.length > 0 && <p className="ui-help">{words.tokensHelp}</p>}
    </Section>
  );
}

/** Every token of a content, each writing once, in reading order. */
function tokensIn(content: Content): string[] {
  const found = textsIn(content)
    .flatMap(splitLiquid)
    .filter(({ liquid, source }) => liquid && source.startsWith('{{'));
  return [...new Set(found.map(({ source }) => source))];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function TokenEditor({
  name,
  token,
  onChange,
}: {
  name: string;
  token: Token;
  onChange: (token: Token) => void;
}) {
  const words = useEditorWords();
  return (
    <Popover
      label={words.editToken({ name })}
      placement="bottom end"
      trigger={
        <IconButton size="s" label={words.editToken({ name })} icon={<EditIcon aria-hidden="true" />} />
      }
    >
      {(close) => (
        <TokenForm
          token={token}
          onChange={(next) => {
            close();
            onChange(next);
          }}
        />
      )}
    </Popover>
  );
}

function TokenForm({ token, onChange }: { token: Token; onChange: (token: Token) => void }) {
  const words = useEditorWords();
  const { locale } = useLocale();
  const { fields } = useTemplateSession();
  const { filters, dateStyles } = templateWords(locale);
  const [fallback, setFallback] = useState(fallbackOf(token) ?? '');
  const field = fields.get(token.field);
  const formats = field ? formatsOf(field) : [];
  const isFine = isSafeArgument(fallback);
  const save = (): void => {
    if (isFine && fallback !== (fallbackOf(token) ?? '')) onChange(withFallback(token, fallback.trim()));
  };
  const style = token.steps.find(({ filter }) => filter === 'date')?.args[0] ?? 'long';
  const chosen = token.steps.find(({ filter }) => filter !== 'default')?.filter ?? null;
  const plain: TokenFilter[] = formats.filter(
    (filter) => !['truncate', 'safe_url', 'url_encode'].includes(filter),
  );
  return (
    <form
      className="token-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {field?.type === 'date' && (
        <Select
          label={words.format}
          value={DATE_STYLES.find((known) => known === style) ?? 'long'}
          options={DATE_STYLES.map((value) => ({ value, label: dateStyles[value] }))}
          onChange={(next) => onChange(withFormat(token, { filter: 'date', args: [next] }))}
        />
      )}
      {field?.type !== 'date' && plain.length > 1 && (
        <Select
          label={words.format}
          value={chosen ?? 'none'}
          options={[
            { value: 'none', label: words.unset },
            ...plain.map((value) => ({ value, label: filters[value] })),
          ]}
          onChange={(next) => {
            const filter = plain.find((known) => known === next);
            onChange(withFormat(token, filter && { filter, args: [] }));
          }}
        />
      )}
      <TextField
        label={words.fallback}
        help={words.fallbackHelp}
        {...(!isFine && { error: words.fallbackInvalid })}
        value={fallback}
        onChange={setFallback}
        onBlur={save}
      />
    </form>
  );
}

function withFallback(token: Token, fallback: string): Token {
  const kept = token.steps.filter(({ filter }) => filter !== 'default');
  return { ...token, steps: fallback === '' ? kept : [...kept, { filter: 'default', args: [fallback] }] };
}

function withFormat(token: Token, step: Token['steps'][number] | undefined): Token {
  const kept = token.steps.filter(({ filter }) => filter === 'default' || filter === 'truncate');
  return { ...token, steps: step ? [step, ...kept] : kept };
}
