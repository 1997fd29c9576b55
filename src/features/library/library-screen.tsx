import './css/library.css';
import { useMemo, useState } from 'react';
import {
  Button,
  Card,
  ChevronDownIcon,
  FileDrop,
  ImportIcon,
  Menu,
  Page,
  PlusIcon,
  ScreenBar,
  useCommands,
  useNavigation,
  type MenuGroup,
} from '@/ui';
import { usePortfolios, type PortfolioList } from '@/workspace';
import { BrokenNotice } from './broken-notice';
import { AskingDialog, type Asking } from './dialogs/asking-dialog';
import { DocumentsCard } from './documents-card';
import { FirstSteps, type FirstStep } from './first-steps';
import type { EditableKind, LibraryRow } from './library-row';
import type { RenderConditionEditor } from './segment/segment-dialog';
import { useLibrary } from './use-library';
import { useLibraryActions } from './use-library-actions';
import { useLibraryWords } from './words/use-library-words';

/** Where everything begins: what is kept, what each of it does, what is wrong with it, and what can be made anew. */
export function LibraryScreen(props: {
  onFile: (file: File) => void;
  conditionEditor: RenderConditionEditor;
}) {
  const { onFile, conditionEditor } = props;
  const words = useLibraryWords();
  const library = useLibrary();
  const portfolios = usePortfolios();
  const actions = useLibraryActions();
  const [asking, setAsking] = useState<Asking>();
  const ask = useNewDocuments(setAsking);
  const rows = library?.rows ?? [];
  const { navigate } = useNavigation();
  const amount = (kind: EditableKind) => rows.filter((row) => row.kind === kind).length;
  const contents = {
    strategies: amount('strategy'),
    templates: amount('template'),
    segments: amount('segment'),
  };
  return (
    <Page
      title={words.library}
      detail={library ? words.contents(contents) : words.opening}
      actions={
        <>
          <Button icon={<ImportIcon aria-hidden="true" />} onPress={() => navigate('/exchange')}>
            {words.importFile}
          </Button>
          <Menu label={words.new} groups={[ask.others]} placement="bottom end">
            <Button icon={<ChevronDownIcon aria-hidden="true" />}>{words.new}</Button>
          </Menu>
          <Button
            variant="primary"
            icon={<PlusIcon aria-hidden="true" />}
            onPress={() => setAsking({ what: 'strategy' })}
          >
            {words.newStrategy}
          </Button>
        </>
      }
    >
      <ScreenBar crumbs={[{ label: words.library }]} />
      {library && portfolios.ready && <FirstSteps steps={stepsOf(rows, portfolios)} />}
      <BrokenNotice portfolios={portfolios} />
      <div className="lib-columns">
        <DocumentsCard
          rows={rows}
          isReady={library !== undefined}
          portfolios={portfolios}
          actions={actions}
          onAsk={setAsking}
        />
        <Card>
          <FileDrop
            title={words.dropTitle}
            help={words.dropHelp}
            size="l"
            accept={['.json', 'application/json']}
            onFiles={([file]) => file && onFile(file)}
          />
        </Card>
      </div>
      <AskingDialog asking={asking} actions={actions} conditionEditor={conditionEditor} onAsk={setAsking} />
    </Page>
  );
}

/** The new documents a menu and the palette offer, beside the strategy the screen's own button makes. */
function useNewDocuments(setAsking: (asking: Asking) => void): { readonly others: MenuGroup } {
  const words = useLibraryWords();
  const { navigate } = useNavigation();
  const groups = useMemo(() => {
    const entry = (what: EditableKind, label: string) => ({
      id: `new-${what}`,
      label,
      icon: <PlusIcon aria-hidden="true" />,
      onAction: () => setAsking({ what }),
    });
    const strategy = entry('strategy', words.newStrategy);
    const others = [
      entry('template', words.newTemplate),
      entry('segment', words.newSegment),
      {
        id: 'import-portfolio',
        label: words.importPortfolio,
        icon: <ImportIcon aria-hidden="true" />,
        onAction: () => navigate('/portfolios/import'),
      },
    ];
    const all = [{ id: 'library', label: words.library, entries: [strategy, ...others] }];
    return {
      listAll: () => all,
      others: { id: 'new', entries: others },
    };
  }, [words, navigate, setAsking]);
  useCommands(groups.listAll);
  return groups;
}

/** The first steps, each done once there is something to show for it. A run leaves no document, so it is never done. */
function stepsOf(rows: readonly LibraryRow[], { headers }: PortfolioList): FirstStep[] {
  const strategy = rows.find(({ kind }) => kind === 'strategy');
  const template = rows.find(({ kind }) => kind === 'template');
  return [
    { id: 'bring', isDone: headers.length > 0, href: '/portfolios/import' },
    { id: 'draw', isDone: strategy !== undefined, href: strategy?.href },
    { id: 'write', isDone: template !== undefined, href: template?.href },
    { id: 'prove', isDone: false, href: strategy && `/run/${strategy.id}` },
  ];
}
