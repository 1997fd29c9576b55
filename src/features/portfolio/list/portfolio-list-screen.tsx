import '../css/portfolio.css';
import { useState } from 'react';
import { say, toIsoInstant } from '@/core/lib';
import type { PortfolioHeader } from '@/core/ports';
import {
  Button,
  Card,
  ConfirmDialog,
  DataTable,
  DeleteIcon,
  EmptyState,
  IconButton,
  ImportIcon,
  LinkButton,
  Notice,
  PortfoliosIcon,
  ScreenBar,
  useFormat,
  useNavigation,
  useToast,
  useWords,
} from '@/ui';
import { usePortfolios, useServices, WORKSPACE_WORDS } from '@/workspace';
import { DemoCard } from '../import/demo-card';
import { usePortfolioWords } from '../words/use-portfolio-words';
import { PortfolioDetails } from './portfolio-details';

/** Every portfolio on this device, and what is in the one looked at. */
export function PortfolioListScreen() {
  const words = usePortfolioWords();
  const storeWords = useWords(WORKSPACE_WORDS);
  const { navigate } = useNavigation();
  const { ready, headers, problem } = usePortfolios();
  const [opened, setOpened] = useState<string>();
  const open = headers.find(({ id }) => id === opened) ?? headers[0];
  return (
    <div className="pf-list" data-split={open !== undefined || undefined}>
      <ScreenBar crumbs={[{ label: words.portfolios }]} />
      <div className="ui-page">
        <div className="ui-page-head">
          <h1>{words.portfolios}</h1>
          <p>{words.listHelp}</p>
          <div className="ui-page-actions">
            <Button
              variant="primary"
              icon={<ImportIcon aria-hidden="true" />}
              onPress={() => navigate('/portfolios/import')}
            >
              {words.importTitle}
            </Button>
          </div>
        </div>
        {problem && (
          <Notice tone="bad" isAlert title={words.listFailed}>
            <p>{say(storeWords, problem)}</p>
          </Notice>
        )}
        {!ready && <p className="muted">{words.loading}</p>}
        {ready && !problem && headers.length === 0 && (
          <>
            <Card>
              <EmptyState icon={<PortfoliosIcon aria-hidden="true" />} title={words.emptyTitle}>
                {words.emptyText}
              </EmptyState>
            </Card>
            <DemoCard />
          </>
        )}
        {headers.length > 0 && <HeaderTable headers={headers} openId={open?.id} onOpen={setOpened} />}
      </div>
      {open && <PortfolioDetails key={`${open.id} ${open.savedAt}`} header={open} />}
    </div>
  );
}

function HeaderTable(props: {
  headers: readonly PortfolioHeader[];
  openId: string | undefined;
  onOpen: (id: string) => void;
}) {
  const { headers, openId, onOpen } = props;
  const words = usePortfolioWords();
  const format = useFormat();
  const [removing, setRemoving] = useState<PortfolioHeader>();
  return (
    <Card isFlush>
      <DataTable
        label={words.portfolios}
        rows={headers}
        rowId={({ id }) => id}
        lookOf={({ id }) => ({ isSelected: id === openId })}
        columns={[
          {
            id: 'name',
            heading: words.nameColumn,
            isRowHeader: true,
            cell: ({ id, name }) => <LinkButton onPress={() => onOpen(id)}>{name}</LinkButton>,
          },
          { id: 'as-of', heading: words.asOfColumn, width: '130px', cell: ({ asOf }) => format.date(asOf) },
          {
            id: 'cases',
            heading: words.cases,
            isNumber: true,
            width: '110px',
            cell: ({ cases }) => <b>{format.number(cases)}</b>,
          },
          {
            id: 'saved',
            heading: words.savedColumn,
            width: '130px',
            cell: ({ savedAt }) => format.date(toIsoInstant(savedAt)),
          },
          {
            id: 'actions',
            heading: words.actions,
            hideHeading: true,
            width: '44px',
            cell: (header) => (
              <IconButton
                size="s"
                label={words.removeNamed(header.name)}
                icon={<DeleteIcon className="icon-s" aria-hidden="true" />}
                onPress={() => setRemoving(header)}
              />
            ),
          },
        ]}
      />
      {removing && <RemoveDialog header={removing} onClose={() => setRemoving(undefined)} />}
    </Card>
  );
}

function RemoveDialog({ header, onClose }: { header: PortfolioHeader; onClose: () => void }) {
  const words = usePortfolioWords();
  const storeWords = useWords(WORKSPACE_WORDS);
  const { portfolios } = useServices();
  const toast = useToast();
  const remove = async () => {
    const removed = await portfolios.remove(header.id);
    if (removed.ok) toast({ title: words.removed(header.name) });
    else toast({ tone: 'bad', title: say(storeWords, removed.error) });
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      isDanger
      title={words.removeTitle(header.name)}
      verb={words.remove}
      onCancel={onClose}
      onConfirm={() => void remove()}
    >
      {words.removeText(words.claims(header.cases))}
    </ConfirmDialog>
  );
}
