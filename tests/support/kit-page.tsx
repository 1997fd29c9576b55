import { useState } from 'react';
import {
  AnnouncerProvider,
  Badge,
  Breadcrumbs,
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  ComboBox,
  Count,
  DataTable,
  DateField,
  DotsIcon,
  EmptyState,
  FileDrop,
  FilterIcon,
  IconButton,
  Kbd,
  Link,
  LinkButton,
  LocaleProvider,
  Menu,
  Meter,
  Notice,
  NumberField,
  Pill,
  PlusIcon,
  ProgressBar,
  RadioGroup,
  SavedState,
  SearchField,
  Section,
  SegmentedControl,
  Select,
  SplitPanel,
  Stepper,
  Switch,
  Tabs,
  TextArea,
  TextField,
  ThemeProvider,
  TimeField,
  ToastProvider,
  ToggleButton,
  Toolbar,
  VirtualTable,
  useToast,
} from '@/ui';
import type { Locale, Option } from '@/ui';

const fields: Option<string>[] = [
  { value: 'arrears', label: 'Arrears amount', detail: 'money', group: 'Claim' },
  { value: 'dpd', label: 'Days past due', detail: 'number', group: 'Claim' },
  { value: 'name', label: 'First name', detail: 'text', group: 'Customer' },
  { value: 'iban', label: 'Bank account', detail: 'not allowed here', group: 'Customer', isDisabled: true },
];

const strategies = [
  { id: 'a', name: 'Early care, FlexCard', status: 'Live', customers: 18_420 },
  { id: 'b', name: 'Hardship care', status: 'Draft', customers: 1_126 },
];

/** Everything the kit has on one page, for tests and for looking at it. */
export function KitPage({ locale = 'en' }: { locale?: Locale }) {
  return (
    <ThemeProvider>
      <LocaleProvider initial={locale}>
        <AnnouncerProvider>
          <ToastProvider>
            <main className="kit-page">
              <h1>Kit</h1>
              <Buttons />
              <Fields />
              <Choices />
              <States />
              <Places />
              <Tables />
            </main>
          </ToastProvider>
        </AnnouncerProvider>
      </LocaleProvider>
    </ThemeProvider>
  );
}

function Buttons() {
  const [view, setView] = useState<'canvas' | 'outline'>('canvas');
  const [isOn, setOn] = useState(true);
  const toast = useToast();
  return (
    <Card title="Buttons" aside="28 px">
      <Toolbar label="Some buttons">
        <Button
          variant="primary"
          icon={<PlusIcon aria-hidden="true" />}
          onPress={() => toast({ tone: 'ok', title: 'Saved' })}
        >
          New strategy
        </Button>
        <Button onPress={() => toast({ tone: 'bad', title: 'Not saved', detail: 'The disk is full.' })}>
          Import
        </Button>
        <Button variant="ghost">Ghost</Button>
        <Button variant="danger">Delete</Button>
        <Button size="s">Small</Button>
        <Button isDisabled>Disabled</Button>
        <Button isPending>Pending</Button>
        <IconButton label="More" shortcut="M" icon={<DotsIcon aria-hidden="true" />} />
        <ToggleButton
          label="Filter"
          icon={<FilterIcon aria-hidden="true" />}
          isSelected={isOn}
          onChange={setOn}
        />
        <SegmentedControl
          label="View"
          value={view}
          onChange={setView}
          segments={[
            { value: 'canvas', label: 'Canvas' },
            { value: 'outline', label: 'Outline' },
          ]}
        />
        <Menu
          label="Actions"
          groups={[
            { id: 'one', entries: [{ id: 'copy', label: 'Copy', shortcut: 'C', onAction: () => undefined }] },
            {
              id: 'two',
              entries: [{ id: 'delete', label: 'Delete', tone: 'danger', onAction: () => undefined }],
            },
          ]}
        >
          <Button>Actions</Button>
        </Menu>
        <Link href="/exchange">Export</Link>
        <LinkButton onPress={() => undefined}>Map it</LinkButton>
        <Kbd>Ctrl K</Kbd>
      </Toolbar>
    </Card>
  );
}

function Fields() {
  const [text, setText] = useState('Friendly reminder');
  const [days, setDays] = useState<number | null>(3);
  const [field, setField] = useState<string | null>('arrears');
  const [found, setFound] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>('2026-11-20');
  const [time, setTime] = useState<string | null>('09:00');
  const [query, setQuery] = useState('');
  return (
    <Card title="Fields">
      <div className="kit-grid">
        <TextField label="Step name" isRequired value={text} onChange={setText} help="Shown on the card." />
        <TextField
          label="Template key"
          value="sms/rem inder"
          onChange={setText}
          error="Use letters, digits, / and - only."
        />
        <NumberField label="Wait" unit="days" value={days} onChange={setDays} minValue={0} />
        <Select label="Field" options={fields} value={field} onChange={setField} />
        <Select label="Nothing chosen" options={fields} value={null} onChange={setField} />
        <ComboBox
          label="Find a field"
          options={fields}
          value={found}
          onChange={setFound}
          placeholder="Type to find"
        />
        <DateField label="As of" value={date} onChange={setDate} />
        <TimeField label="Not before" value={time} onChange={setTime} />
        <SearchField label="Find a step" shortcut="/" value={query} onChange={setQuery} />
        <TextField label="Disabled" isDisabled value="cannot be changed" onChange={setText} />
        <TextArea label="Note" value="Asks once, then offers a call." onChange={setText} />
        <FileDrop title="Drop a bundle here" help="Dry run first, then undo" onFiles={() => undefined} />
      </div>
    </Card>
  );
}

function Choices() {
  const [isOn, setOn] = useState(true);
  const [channels, setChannels] = useState<('email' | 'sms')[]>(['email']);
  const [order, setOrder] = useState<'day' | 'month'>('day');
  return (
    <Card title="Choices">
      <div className="kit-grid">
        <div className="stack">
          <Checkbox label="Sticky" help="A customer stays in one arm." isSelected={isOn} onChange={setOn} />
          <Checkbox label="Some of them" isIndeterminate isSelected={false} onChange={setOn} />
          <Switch label="Quiet hours" isSelected={isOn} onChange={setOn} />
          <Switch label="Off and disabled" isDisabled isSelected={false} onChange={setOn} />
        </div>
        <CheckboxGroup
          label="Channels"
          error="Choose one that the customer has agreed to."
          value={channels}
          onChange={setChannels}
          choices={[
            { value: 'email', label: 'E-mail' },
            { value: 'sms', label: 'SMS' },
          ]}
        />
        <RadioGroup
          label="How are dates written?"
          isCards
          value={order}
          onChange={setOrder}
          choices={[
            { value: 'day', label: 'Day first', help: '3 November 2026' },
            { value: 'month', label: 'Month first', help: '11 March 2026' },
          ]}
        />
      </div>
    </Card>
  );
}

function States() {
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
          <Pill label="Bank" count={4} isSelected onChange={() => undefined} />
          <Pill label="Telco" count={2} isSelected={false} onChange={() => undefined} />
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

function Places() {
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

function Tables() {
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
