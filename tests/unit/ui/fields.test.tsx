import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import {
  CheckboxGroup,
  ComboBox,
  DateField,
  FileDrop,
  NumberField,
  RadioGroup,
  Select,
  Switch,
  TextField,
  TimeField,
} from '@/ui';
import type { Option } from '@/ui';
import { KitProviders } from '../../support/kit-providers';

const options: Option<'arrears' | 'dpd' | 'name'>[] = [
  { value: 'arrears', label: 'Arrears amount', group: 'Claim' },
  { value: 'dpd', label: 'Days past due', group: 'Claim' },
  { value: 'name', label: 'First name', group: 'Customer' },
];

test('an error is tied to its field, and goes with the mistake', () => {
  const field = (error: string | undefined) => (
    <TextField
      label="Template key"
      help="As in the file."
      value="a b"
      onChange={() => undefined}
      error={error}
    />
  );
  const { rerender } = render(field('No spaces.'), { wrapper: KitProviders });

  expect(screen.getByRole('textbox', { name: 'Template key' })).toBeInvalid();
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('As in the file. No spaces.');

  rerender(field(undefined));
  expect(screen.getByRole('textbox')).toBeValid();
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('As in the file.');
});

test('a select is opened and changed by the keyboard alone', async () => {
  const user = userEvent.setup();
  const chosen: string[] = [];
  function Form() {
    const [value, setValue] = useState<'arrears' | 'dpd' | 'name' | null>(null);
    const choose = (next: 'arrears' | 'dpd' | 'name') => {
      chosen.push(next);
      setValue(next);
    };
    return <Select label="Field" options={options} value={value} onChange={choose} />;
  }
  render(<Form />, { wrapper: KitProviders });

  await user.tab();
  await user.keyboard('{Enter}{ArrowDown}{Enter}');

  expect(chosen).toEqual(['dpd']);
  expect(screen.getByRole('button', { name: /Field/ })).toHaveTextContent('Days past due');
});

test('a combo box finds an option under its group by typing', async () => {
  const user = userEvent.setup();
  function Form() {
    const [value, setValue] = useState<'arrears' | 'dpd' | 'name' | null>('arrears');
    return <ComboBox label="Field" options={options} value={value} onChange={setValue} />;
  }
  render(<Form />, { wrapper: KitProviders });
  const input = screen.getByRole('combobox', { name: 'Field' });
  expect(input).toHaveValue('Arrears amount');

  await user.click(input);
  await user.clear(input);
  await user.keyboard('na');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['First name']);
  await user.keyboard('{ArrowDown}{Enter}');

  expect(input).toHaveValue('First name');
});

test('a combo box says when nothing matches', async () => {
  const user = userEvent.setup();
  render(<ComboBox label="Field" options={options} value={null} onChange={() => undefined} />, {
    wrapper: KitProviders,
  });

  await user.type(screen.getByRole('combobox'), 'zzz');

  expect(screen.getByText('Nothing matches')).toBeVisible();
});

test('an emptied number field is null, not zero', async () => {
  const user = userEvent.setup();
  const values: (number | null)[] = [];
  function Form() {
    const [value, setValue] = useState<number | null>(3);
    return (
      <NumberField
        label="Wait"
        value={value}
        onChange={(next) => {
          values.push(next);
          setValue(next);
        }}
      />
    );
  }
  render(<Form />, { wrapper: KitProviders });

  await user.clear(screen.getByRole('textbox', { name: 'Wait' }));
  await user.tab();

  expect(values.at(-1)).toBeNull();
  expect(screen.getByRole('textbox')).toHaveValue('');
});

test('a date goes in and comes out as ISO', async () => {
  const user = userEvent.setup();
  const dates: (string | null)[] = [];
  function Form() {
    const [value, setValue] = useState<string | null>('2026-11-20');
    return (
      <DateField
        label="As of"
        value={value}
        onChange={(next) => {
          dates.push(next);
          setValue(next);
        }}
      />
    );
  }
  render(<Form />, { wrapper: KitProviders });
  const [day] = screen.getAllByRole('spinbutton');
  expect(day).toHaveTextContent('20');

  await user.click(day ?? document.body);
  await user.keyboard('{ArrowUp}');

  expect(dates).toEqual(['2026-11-21']);
});

test('a time goes in and comes out as hours and minutes', async () => {
  const user = userEvent.setup();
  const times: (string | null)[] = [];
  render(<TimeField label="Not before" value="09:00" onChange={(time) => times.push(time)} />, {
    wrapper: KitProviders,
  });
  const [hour] = screen.getAllByRole('spinbutton');

  await user.click(hour ?? document.body);
  await user.keyboard('{ArrowUp}');

  expect(times).toEqual(['10:00']);
});

test('a stored date that is none shows as an empty field', () => {
  render(<DateField label="As of" value="soon" onChange={() => undefined} />, { wrapper: KitProviders });

  expect(screen.getAllByRole('spinbutton').map((part) => part.textContent)).toEqual(['dd', 'mm', 'yyyy']);
});

test('a file can be brought by the browse button', async () => {
  const user = userEvent.setup();
  const names: string[] = [];
  const { container } = render(
    <FileDrop title="Drop a bundle here" onFiles={(files) => names.push(...files.map(({ name }) => name))} />,
    { wrapper: KitProviders },
  );
  const input = container.ownerDocument.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no file input behind the browse button.');

  await user.upload(input, new File(['{}'], 'bundle.json'));

  expect(names).toEqual(['bundle.json']);
});

test('one of a few is chosen with the arrow keys, and each is explained', async () => {
  const user = userEvent.setup();
  function Form() {
    const [value, setValue] = useState<'day' | 'month' | null>('day');
    return (
      <RadioGroup
        label="How are dates written?"
        isCards
        value={value}
        onChange={setValue}
        choices={[
          { value: 'day', label: 'Day first', help: '3 November 2026' },
          { value: 'month', label: 'Month first', help: '11 March 2026' },
        ]}
      />
    );
  }
  render(<Form />, { wrapper: KitProviders });
  expect(screen.getByRole('radiogroup', { name: 'How are dates written?' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Day first' })).toHaveAccessibleDescription('3 November 2026');

  await user.tab();
  await user.keyboard('{ArrowDown}');

  expect(screen.getByRole('radio', { name: 'Month first' })).toBeChecked();
});

test('chosen boxes come back in the order of the list', async () => {
  const user = userEvent.setup();
  function Form() {
    const [value, setValue] = useState<('email' | 'sms')[]>(['sms']);
    return (
      <>
        <CheckboxGroup
          label="Channels"
          value={value}
          onChange={setValue}
          choices={[
            { value: 'email', label: 'E-mail' },
            { value: 'sms', label: 'SMS' },
          ]}
        />
        <p>{value.join(', ')}</p>
      </>
    );
  }
  render(<Form />, { wrapper: KitProviders });

  await user.click(screen.getByRole('checkbox', { name: 'E-mail' }));

  expect(screen.getByText('email, sms')).toBeVisible();
});

test('a switch is turned by the space bar', async () => {
  const user = userEvent.setup();
  const turns: boolean[] = [];
  render(
    <Switch label="Quiet hours" help="20 to 8" isSelected={false} onChange={(isOn) => turns.push(isOn)} />,
    {
      wrapper: KitProviders,
    },
  );

  await user.tab();
  await user.keyboard(' ');

  expect(turns).toEqual([true]);
  expect(screen.getByRole('switch', { name: 'Quiet hours' })).toHaveAccessibleDescription('20 to 8');
});
