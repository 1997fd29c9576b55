import { useState } from 'react';
import {
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  ComboBox,
  DateField,
  DotsIcon,
  FileDrop,
  IconButton,
  Kbd,
  Link,
  LinkButton,
  Menu,
  NumberField,
  PlusIcon,
  RadioGroup,
  SearchField,
  SegmentedControl,
  Select,
  Switch,
  TextArea,
  TextField,
  TimeField,
  Toolbar,
  useToast,
} from '@/ui';
import type { Option } from '@/ui';

const fields: Option<string>[] = [
  { value: 'arrears', label: 'Arrears amount', detail: 'money', group: 'Claim' },
  { value: 'dpd', label: 'Days past due', detail: 'number', group: 'Claim' },
  { value: 'name', label: 'First name', detail: 'text', group: 'Customer' },
  { value: 'iban', label: 'Bank account', detail: 'not allowed here', group: 'Customer', isDisabled: true },
];

export function Buttons() {
  const [view, setView] = useState<'canvas' | 'outline'>('canvas');
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

export function Fields() {
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

export function Choices() {
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
