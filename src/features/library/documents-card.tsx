import { useState } from 'react';
import { Button, Card, EmptyState, SearchField, Tabs, useNavigation } from '@/ui';
import type { PortfolioList } from '@/workspace';
import type { Asking } from './dialogs/asking-dialog';
import { DocumentTable } from './document-table';
import { LIBRARY_KINDS, type LibraryKind, type LibraryRow } from './library-row';
import { PortfolioTable } from './portfolio-table';
import type { LibraryActions } from './use-library-actions';
import { useLibraryWords } from './words/use-library-words';

/** Everything that is kept, kind by kind, found by its name. */
export function DocumentsCard(props: {
  rows: readonly LibraryRow[];
  isReady: boolean;
  portfolios: PortfolioList;
  actions: LibraryActions;
  onAsk: (asking: Asking) => void;
}) {
  const { rows, isReady, portfolios, actions, onAsk } = props;
  const words = useLibraryWords();
  const [selected, setSelected] = useState<LibraryKind>('strategy');
  const [filter, setFilter] = useState('');
  const matches = ({ name }: { name: string }) => name.toLowerCase().includes(filter.trim().toLowerCase());
  const content = (kind: LibraryKind) => {
    const label = words.kinds[kind];
    const all = kind === 'portfolio' ? portfolios.headers : rows.filter((row) => row.kind === kind);
    if (all.length === 0) return isReady && <NothingYet kind={kind} onAsk={onAsk} />;
    if (!all.some(matches)) return <p className="lib-none">{words.noMatch({ filter })}</p>;
    return kind === 'portfolio' ? (
      <PortfolioTable label={label} rows={portfolios.headers.filter(matches)} />
    ) : (
      <DocumentTable
        label={label}
        rows={rows.filter((row) => row.kind === kind && matches(row))}
        actions={actions}
        onRename={(row) => onAsk({ what: 'rename', row })}
        onEdit={({ id }) => onAsk({ what: 'edit-segment', id })}
      />
    );
  };
  return (
    <Card isFlush>
      <div className="lib-documents">
        <Tabs
          label={words.what}
          selected={selected}
          onSelect={setSelected}
          aside={<SearchField label={words.filter} value={filter} onChange={setFilter} />}
          pages={LIBRARY_KINDS.map((kind) => ({
            id: kind,
            label: words.kinds[kind],
            extra:
              kind === 'portfolio'
                ? portfolios.headers.length
                : rows.filter((row) => row.kind === kind).length,
            content: content(kind),
          }))}
        />
      </div>
    </Card>
  );
}

function NothingYet({ kind, onAsk }: { kind: LibraryKind; onAsk: (asking: Asking) => void }) {
  const words = useLibraryWords();
  const { navigate } = useNavigation();
  const verbs = { strategy: words.newStrategy, template: words.newTemplate, segment: words.newSegment };
  const action =
    kind === 'portfolio' ? (
      <Button onPress={() => navigate('/portfolios/import')}>{words.importPortfolio}</Button>
    ) : (
      <Button onPress={() => onAsk({ what: kind })}>{verbs[kind]}</Button>
    );
  return (
    <EmptyState title={words.none[kind].title} action={action}>
      {words.none[kind].help}
    </EmptyState>
  );
}
