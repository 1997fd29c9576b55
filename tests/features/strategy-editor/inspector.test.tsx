import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createSegment } from '@/core/condition';
import { edits, type NodeSettings, type Strategy, type StrategyNode } from '@/core/strategy';
import { createTemplate } from '@/core/template';
import { undoStep } from '@/features/strategy-editor/commands/take-back';
import { emptyStrategy, inspect } from './inspected';

const AFTER_ENTRY = { after: { source: 'entry', port: 'next' } };

/** A strategy with one more step between its entry and its exit. */
function withStep(node: StrategyNode): Strategy {
  return edits.insertNode(emptyStrategy(), node, AFTER_ENTRY);
}

const send: StrategyNode = {
  id: 'send-1',
  kind: 'send',
  name: '',
  settings: { channels: [{ channel: 'email', template: null }], expiresAfterHours: 72 },
};

function waitStep(settings: NodeSettings['wait']): StrategyNode {
  return { id: 'wait-1', kind: 'wait', name: '', settings };
}

describe('a step', () => {
  test('says what it does, and takes a name', async () => {
    const { session, user } = await inspect({ strategy: withStep(send), selected: ['send-1'] });
    expect(screen.getByText('E-mail without a message yet.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'First word');
    expect(session.get().nodes['send-1']?.name).toBe('First word');
    expect(screen.getByRole('heading', { name: 'First word' })).toBeVisible();
  });

  test('shows what is wrong beside the field it is wrong in', async () => {
    await inspect({ strategy: withStep(send), selected: ['send-1'] });
    expect(await screen.findByText('No message is chosen for e-mail.')).toBeVisible();
  });

  test('is led on by name', async () => {
    const { session, user } = await inspect({ strategy: withStep(send), selected: ['send-1'] });
    await user.click(screen.getByRole('button', { name: /^Undeliverable leads to/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Exit' }));
    expect(Object.values(session.get().edges)).toContainEqual({
      source: 'send-1',
      port: 'undeliverable',
      target: 'exit',
    });
  });
});

describe('a message', () => {
  const template = createTemplate({
    id: '01930000-0000-7000-8000-00000000bb01',
    name: 'Friendly',
    channel: 'email',
    locale: 'en',
  });

  test('takes a template of its channel', async () => {
    const { session, user } = await inspect({
      strategy: withStep(send),
      templates: [template],
      selected: ['send-1'],
    });
    await user.click(screen.getByRole('button', { name: /Not chosen yet/ }));
    await user.click(await screen.findByRole('option', { name: 'Friendly' }));
    expect(session.get().nodes['send-1']?.settings).toMatchObject({
      channels: [{ channel: 'email', template: template.id }],
    });
    expect(screen.getByText('E-mail “Friendly”.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open' })).toHaveAttribute('href', `/templates/${template.id}`);
  });

  test('makes a new template and takes it', async () => {
    const { session, user } = await inspect({ strategy: withStep(send), selected: ['send-1'] });
    await user.click(screen.getByRole('button', { name: 'New template' }));
    expect(await screen.findByRole('link', { name: 'Open' })).toBeVisible();
    expect(session.get().nodes['send-1']?.settings).toMatchObject({
      channels: [{ channel: 'email', template: expect.any(String) }],
    });
  });

  test('has another channel to fall back to, in the order one gives them', async () => {
    const { session, user } = await inspect({ strategy: withStep(send), selected: ['send-1'] });
    await user.click(screen.getByRole('button', { name: 'If not, then by' }));
    await user.click(screen.getAllByRole('button', { name: 'Move down' })[0] ?? document.body);
    expect(session.get().nodes['send-1']?.settings).toMatchObject({
      channels: [{ channel: 'sms' }, { channel: 'email' }],
    });
  });
});

describe('a wait', () => {
  test('changes its form, and its fields with it', async () => {
    const strategy = withStep(
      waitStep({ form: 'duration', duration: { amount: 3, unit: 'days' }, at: null }),
    );
    const { session, user } = await inspect({ strategy, selected: ['wait-1'] });
    await user.click(screen.getByRole('button', { name: /For a time/ }));
    await user.click(screen.getByRole('option', { name: 'For a reaction' }));
    await user.click(screen.getByRole('checkbox', { name: 'Promise to pay' }));
    expect(session.get().nodes['wait-1']?.settings).toMatchObject({
      form: 'event',
      events: ['payment.received', 'promise.made'],
    });
    expect(screen.queryByRole('textbox', { name: 'How long' })).toBeNull();
  });

  test('keeps what it had while a field is empty, and says what to fill in', async () => {
    const strategy = withStep(
      waitStep({ form: 'duration', duration: { amount: 3, unit: 'days' }, at: null }),
    );
    const { session, user } = await inspect({ strategy, selected: ['wait-1'] });
    const amount = screen.getByRole('textbox', { name: 'How long' });
    await user.clear(amount);
    await user.tab();
    expect(await screen.findByText('Fill this in.')).toBeVisible();
    expect(session.get().nodes['wait-1']?.settings).toMatchObject({ duration: { amount: 3 } });
  });
});

describe('taking back', () => {
  test('what is typed into one field is one step, and undo gives the form the old value without moving the focus', async () => {
    const task: StrategyNode = {
      id: 'task-1',
      kind: 'task',
      name: 'Call',
      settings: {
        activity: 'review',
        queue: 'early',
        instructions: '',
        script: null,
        outcomes: [{ id: 'done', name: 'Done' }],
        sla: { amount: 2, unit: 'days' },
      },
    };
    const { session, user } = await inspect({ strategy: withStep(task), selected: ['task-1'] });
    const queue = screen.getByRole('textbox', { name: 'Team' });
    await user.type(queue, ' risers');
    expect(session.get().nodes['task-1']?.settings).toMatchObject({ queue: 'early risers' });
    expect(session.open.store.getState().past).toHaveLength(1);
    act(() => undoStep(session));
    await waitFor(() => expect(queue).toHaveValue('early'));
    expect(queue).toHaveFocus();
  });
});

describe('a split', () => {
  const split: StrategyNode = {
    id: 'split-1',
    kind: 'split',
    name: '',
    settings: { branches: [{ id: 'a', name: 'A', condition: null }] },
  };

  test('gets a condition, a field and a value', async () => {
    const { session, user } = await inspect({ strategy: withStep(split), selected: ['split-1'] });
    await user.click(screen.getByRole('button', { name: 'Set a condition' }));
    const value = screen.getByRole('textbox', { name: 'Value' });
    await user.clear(value);
    await user.type(value, '31');
    await user.tab();
    expect(session.get().nodes['split-1']?.settings).toMatchObject({
      branches: [
        {
          condition: {
            kind: 'group',
            conditions: [{ field: 'claim.dpd', operator: 'ge', operand: { value: 31 } }],
          },
        },
      ],
    });
  });

  test('asks for a segment', async () => {
    const segment = createSegment('01930000-0000-7000-8000-00000000cc01', 'Forgetful');
    const { session, user } = await inspect({
      strategy: withStep(split),
      segments: [segment],
      selected: ['split-1'],
    });
    await user.click(screen.getByRole('button', { name: 'Set a condition' }));
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await user.click(await screen.findByRole('menuitem', { name: /Add a segment/ }));
    expect(session.get().nodes['split-1']?.settings).toMatchObject({
      branches: [{ condition: { conditions: [{}, { kind: 'segment', segment: segment.id, member: true }] } }],
    });
  });

  test('says of each condition which branch it is of', async () => {
    const { user } = await inspect({
      strategy: withStep({
        ...split,
        settings: {
          branches: [
            { id: 'a', name: 'A', condition: null },
            { id: 'b', name: 'B', condition: null },
          ],
        },
      }),
      selected: ['split-1'],
    });
    for (const number of [1, 2]) {
      const branch = screen.getByRole('group', { name: `Branch ${number}` });
      await user.click(within(branch).getByRole('button', { name: 'Set a condition' }));
      expect(screen.getByRole('group', { name: `Who takes branch ${number}` })).toBeVisible();
    }
  });

  test('a new branch is a new way out', async () => {
    const { user } = await inspect({ strategy: withStep(split), selected: ['split-1'] });
    await user.click(screen.getByRole('button', { name: 'Add a branch' }));
    const ways = screen.getByRole('region', { name: 'Ways on' });
    expect(within(ways).getByText('Branch 2')).toBeVisible();
  });
});

describe('the strategy', () => {
  test('has a name that is never empty', async () => {
    const { session, user } = await inspect({});
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    expect(screen.getByText('Fill this in.')).toBeVisible();
    await user.type(name, 'Mid stage');
    expect(session.get().name).toBe('Mid stage');
  });

  test('warns when what protects people is not checked', async () => {
    const { session, user } = await inspect({});
    await user.click(screen.getByRole('button', { name: /Deceased/ }));
    await user.click(screen.getByRole('option', { name: 'not checked' }));
    expect(session.get().interrupts.some(({ kind }) => kind === 'deceased')).toBe(false);
    expect(screen.getByText(/This protects people/)).toBeVisible();
  });

  test('keeps silent on chosen channels', async () => {
    const { session, user } = await inspect({});
    await user.click(screen.getByRole('button', { name: /Dispute/ }));
    await user.click(screen.getByRole('option', { name: 'stay silent' }));
    await user.click(
      within(screen.getByRole('group', { name: 'Channels that stay silent' })).getByRole('checkbox', {
        name: 'SMS',
      }),
    );
    expect(session.get().interrupts).toContainEqual({
      kind: 'dispute',
      action: 'suppress',
      channels: ['email', 'sms'],
    });
  });

  test('changes its contact hours', async () => {
    const { session, user } = await inspect({});
    const hours = screen.getByRole('group', { name: 'Hours 1' });
    await user.click(within(hours).getByRole('checkbox', { name: 'Sat' }));
    expect(session.get().policy.windows[0]?.days).toEqual([1, 2, 3, 4, 5]);
  });
});
