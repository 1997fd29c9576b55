import { useState } from 'react';
import {
  Badge,
  Breadcrumbs,
  Button,
  Card,
  Count,
  DataTable,
  EmptyState,
  LinkButton,
  Meter,
  Notice,
  ProgressBar,
  SavedState,
  Section,
  SplitPanel,
  Stepper,
  Tabs,
  VirtualTable,
} from '@/ui';

const strategies = [
  { id: 'a', name: 'Early care, FlexCard', status: 'Live', customers: 18_420 },
  { id: 'b', name: 'Hardship care', status: 'Draft', customers: 1_126 },
];

export function States() {
  return (
    <Card title="States">
      <div className="stack">
        <div className="row">
          <Badge>Draft</Badge>
          <Badge tone="ok">Live</Badge>
          <Badge tone="warn">Paused</Badge>
          <Badge tone="accent">In review</Badge>
          <Badge tone="bad">Stopped</Badge>
          <Badge tone="info" isPlain>
            Plain
          </Badge>
          <Count tone="bad" label="2 errors" value={2} />
          <Count tone="warn" label="3 warnings" value={3} />
          <SavedState state="saved" label="Saved on this device" />
        </div>
        <Notice tone="ok">Nothing blocks publishing.</Notice>
        <Notice tone="warn" title="Agent calls fill up on day 11.">
          64 calls move by one day.
        </Notice>
        <Notice
          tone="bad"
          title="Without a score, Likely to self-cure is empty."
          action={<LinkButton onPress={() => undefined}>Map it</LinkButton>}
        >
          5,214 customers would follow Everyone else.
        </Notice>
        <Notice tone="accent">On day 2, send “Did this slip your mind?”.</Notice>
        <ProgressBar label="Reading the file" value={62} onCancel={() => undefined} />
        <ProgressBar label="Counting" />
        <Meter label="Size for Gmail" value={41} max={102} valueLabel="41 of 102 KB" tone="ok" />
        <EmptyState
          title="No portfolios yet"
          action={<Button variant="primary">Import a portfolio</Button>}
          level={3}
        >
          A list of customers and what they owe; a strategy runs on it.
        </EmptyState>
      </div>
    </Card>
  );
}

export function Places() {
  const [page, setPage] = useState<'step' | 'rules'>('step');
  return (
    <Card title="Places">
      <div className="stack">
        <Breadcrumbs crumbs={[{ label: 'Library', href: '/' }, { label: 'Early care, FlexCard' }]} />
        <Stepper label="Import" steps={['File', 'Columns', 'Coverage', 'Done']} current={1} />
        <div className="kit-split">
          <SplitPanel
            label="Size of the list"
            initialSize={220}
            side={
              <Section title="Guard" aside="asked again at send time">
                08–20 local, Mon–Sat
              </Section>
            }
          >
            <Tabs
              label="Step"
              selected={page}
              onSelect={setPage}
              pages={[
                { id: 'step', label: 'Step', content: <Section title="When">Day 2</Section> },
                { id: 'rules', label: 'Rules', extra: 3, content: <Section title="Rules">None</Section> },
              ]}
            />
          </SplitPanel>
        </div>
      </div>
    </Card>
  );
}

export function Tables() {
  return (
    <>
      <Card title="A short table" isFlush>
        <DataTable
          label="Strategies"
          rows={strategies}
          rowId={(row) => row.id}
          sorting={{ column: 'name', direction: 'ascending' }}
          onSort={() => undefined}
          columns={[
            { id: 'name', heading: 'Name', isRowHeader: true, isSortable: true, cell: (row) => row.name },
            { id: 'status', heading: 'Status', cell: (row) => <Badge tone="ok">{row.status}</Badge> },
            { id: 'customers', heading: 'Customers', isNumber: true, cell: (row) => row.customers },
          ]}
        />
      </Card>
      <Card title="A long table" isFlush>
        <VirtualTable
          label="Customers"
          height="170px"
          rowCount={100_000}
          rowAt={(index) => index}
          onOpen={() => undefined}
          columns={[
            { id: 'number', heading: 'Customer', isRowHeader: true, cell: (row) => `C-${row}` },
            { id: 'arrears', heading: 'Arrears', isNumber: true, width: '120px', cell: (row) => row * 3 },
          ]}
        />
      </Card>
    </>
  );
}
