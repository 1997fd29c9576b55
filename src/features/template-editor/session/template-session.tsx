import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { createDictionary, fieldsOf, type Dictionary, type Field } from '@/core/dictionary';
import type { Diagnostic, Phrase } from '@/core/lib';
import { checkTemplate, localesOf, type Template } from '@/core/template';
import { useDocumentState, useProject, type OpenDocument } from '@/workspace';

/** What every part of the editor shares: the document, the language shown, what is selected, what is wrong. */
export type TemplateSession = {
  readonly open: OpenDocument<Template>;
  readonly template: Template;
  readonly isReadOnly: boolean;
  readonly locale: string;
  readonly showLocale: (locale: string) => void;
  readonly selected: string | undefined;
  readonly select: (block: string | undefined) => void;
  readonly dictionary: Dictionary;
  readonly fields: ReadonlyMap<string, Field>;
  /** Of the language shown. */
  readonly problems: readonly Diagnostic[];
  /** Puts the next document in place under a name; changes of one key within a second are one step. */
  readonly change: (label: Phrase, edit: (template: Template) => Template, key?: string) => void;
};

const SessionContext = createContext<TemplateSession | undefined>(undefined);

/** Before the workspace's own dictionary has been read. */
const NO_DICTIONARY = createDictionary('00000000-0000-7000-8000-000000000000');

export function TemplateSessionProvider({
  open,
  children,
}: {
  open: OpenDocument<Template>;
  children: ReactNode;
}) {
  const template = useDocumentState(open, (state) => state.document);
  const isReadOnly = useDocumentState(open, (state) => state.mode === 'reader');
  const dictionary = useProject()?.dictionary ?? NO_DICTIONARY;
  const [wanted, showLocale] = useState(template.defaultLocale);
  const [selected, setSelected] = useState<string>();
  const locale = localesOf(template).includes(wanted) ? wanted : template.defaultLocale;
  const fields = useMemo(() => fieldsOf(dictionary), [dictionary]);
  const problems = useMemo(() => {
    const here = `variants.${locale}.`;
    return checkTemplate(template, fields).filter(({ at }) => at.field?.startsWith(here));
  }, [template, fields, locale]);

  const change = useCallback<TemplateSession['change']>(
    (label, edit, key) => {
      open.change(label, edit, {
        ...(key !== undefined && { key }),
        selection: { before: selected, after: selected },
      });
    },
    [open, selected],
  );
  const session = useMemo<TemplateSession>(
    () => ({
      open,
      template,
      isReadOnly,
      locale,
      showLocale,
      selected,
      select: setSelected,
      dictionary,
      fields,
      problems,
      change,
    }),
    [open, template, isReadOnly, locale, selected, dictionary, fields, problems, change],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useTemplateSession(): TemplateSession {
  const session = use(SessionContext);
  if (!session) throw new Error('A TemplateSessionProvider is missing above this component.');
  return session;
}
