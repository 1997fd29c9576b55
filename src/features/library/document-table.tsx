import {
  Badge,
  DataTable,
  DeleteIcon,
  DotsIcon,
  DuplicateIcon,
  EditIcon,
  IconButton,
  Link,
  LinkButton,
  Menu,
  RenameIcon,
  RunIcon,
  useFormat,
  useNavigation,
  type Column,
  type MenuEntry,
} from '@/ui';
import type { LibraryRow } from './library-row';
import type { LibraryActions } from './use-library-actions';
import { useLibraryWords } from './words/use-library-words';

/** Documents of one kind, each with what it does and how it stands. */
export function DocumentTable(props: {
  label: string;
  rows: readonly LibraryRow[];
  actions: LibraryActions;
  onRename: (row: LibraryRow) => void;
  /** Edits what has no screen of its own. */
  onEdit: (row: LibraryRow) => void;
}) {
  const { label, rows, actions, onRename, onEdit } = props;
  const words = useLibraryWords();
  const format = useFormat();
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const columns: readonly Column<LibraryRow>[] = [
    {
      id: 'name',
      heading: words.nameAndSentence,
      isRowHeader: true,
      cell: (row) => <NameCell row={row} onEdit={onEdit} />,
    },
    { id: 'problems', heading: words.problems, width: '150px', cell: (row) => <Problems row={row} /> },
    {
      id: 'edited',
      heading: words.edited,
      width: '160px',
      cell: ({ savedAt }) => (
        <span className="lib-muted">
          {savedAt > 0 && format.instant(new Date(savedAt).toISOString(), zone)}
        </span>
      ),
    },
    {
      id: 'actions',
      heading: words.actions,
      hideHeading: true,
      width: '48px',
      cell: (row) => <RowMenu row={row} actions={actions} onRename={onRename} onEdit={onEdit} />,
    },
  ];
  return <DataTable label={label} columns={columns} rows={rows} rowId={({ id }) => id} />;
}

function NameCell({ row, onEdit }: { row: LibraryRow; onEdit: (row: LibraryRow) => void }) {
  const words = useLibraryWords();
  const name = row.name === '' ? words.unnamed : row.name;
  return (
    <span className="lib-name" title={row.sentence}>
      {row.href === undefined ? (
        <LinkButton onPress={() => onEdit(row)}>{name}</LinkButton>
      ) : (
        <Link href={row.href} isQuiet>
          {name}
        </Link>
      )}{' '}
      <span className="lib-sentence">{row.sentence}</span>
    </span>
  );
}

function Problems({ row: { errors, warnings } }: { row: LibraryRow }) {
  const words = useLibraryWords();
  if (errors > 0) return <Badge tone="bad">{words.errors({ count: errors })}</Badge>;
  if (warnings > 0) return <Badge tone="warn">{words.warnings({ count: warnings })}</Badge>;
  return <span className="lib-muted">{words.noProblems}</span>;
}

function RowMenu(props: {
  row: LibraryRow;
  actions: LibraryActions;
  onRename: (row: LibraryRow) => void;
  onEdit: (row: LibraryRow) => void;
}) {
  const { row, actions, onRename, onEdit } = props;
  const words = useLibraryWords();
  const { navigate } = useNavigation();
  const { href } = row;
  const goTo = (to: string) => () => navigate(to);
  const open: MenuEntry = {
    id: 'open',
    label: words.open,
    icon: <EditIcon aria-hidden="true" />,
    onAction: href === undefined ? () => onEdit(row) : goTo(href),
  };
  const run: MenuEntry[] =
    row.kind === 'strategy'
      ? [
          {
            id: 'run',
            label: words.run,
            icon: <RunIcon aria-hidden="true" />,
            onAction: goTo(`/run/${row.id}`),
          },
        ]
      : [];
  const change: MenuEntry[] = [
    {
      id: 'rename',
      label: words.rename,
      icon: <RenameIcon aria-hidden="true" />,
      onAction: () => onRename(row),
    },
    {
      id: 'duplicate',
      label: words.duplicate,
      icon: <DuplicateIcon aria-hidden="true" />,
      onAction: () => actions.duplicate(row),
    },
  ];
  const remove: MenuEntry = {
    id: 'remove',
    label: words.remove,
    tone: 'danger',
    icon: <DeleteIcon aria-hidden="true" />,
    onAction: () => actions.remove(row),
  };
  const label = words.actionsFor(row);
  const groups = [
    { id: 'changes', entries: [open, ...run, ...change] },
    { id: 'removals', entries: [remove] },
  ];
  return (
    <Menu label={label} placement="bottom end" groups={groups}>
      <IconButton size="s" label={label} icon={<DotsIcon aria-hidden="true" />} />
    </Menu>
  );
}
