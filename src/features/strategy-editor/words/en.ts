import type { Channel } from '@/core/lib';
import type { InterruptKind } from '@/core/policy';
import type { NodeKind } from '@/core/strategy';
import { changingEn, changingHistoryEn } from '../changing/words/changing-en';
import { arrangingEn, arrangingHistoryEn } from './arranging-en';
import { actionsEn } from './actions-en';
import { problemHistoryEn, problemsEn } from './problems-en';
import { settingsEn } from './settings-en';

type Named = { name: string };

/** The words of the strategy editor, in English. */
export const en = {
  strategies: 'Strategies',
  opening: 'Opening the strategy…',
  cannotOpen: 'This strategy cannot be opened',
  toLibrary: 'Back to the library',
  readOnlyTitle: 'Another window is editing this strategy',
  readOnly: 'What is changed there appears here.',
  takeOver: 'Edit here instead',
  saved: 'Saved',
  saving: 'Saving…',
  unsaved: 'Not saved yet',
  saveFailed: 'Could not save',
  undo: 'Undo',
  undoNamed: ({ name }: Named) => `Undo: ${name}`,
  redo: 'Redo',
  redoNamed: ({ name }: Named) => `Redo: ${name}`,
  undone: ({ name }: Named) => `Taken back: ${name}`,
  redone: ({ name }: Named) => `Done again: ${name}`,
  run: 'Run',
  problems: 'Problems',
  problemsCount: ({ errors, warnings }: { errors: number; warnings: number }) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,

  kinds: {
    entry: 'Entry',
    split: 'Split',
    experiment: 'Experiment',
    wait: 'Wait',
    exit: 'Exit',
    send: 'Message',
    task: 'Task',
    record: 'Update record',
    note: 'Note',
  } satisfies Record<NodeKind, string>,
  titles: {
    waitEvent: 'Wait for a reaction',
    chain: 'Preferred channel',
    call: 'Agent call',
    review: 'Agent task',
    approval: 'Approval',
  },
  families: { flow: 'Flow', channels: 'Channels', people: 'People', actions: 'Actions', canvas: 'Canvas' },
  ports: {
    next: 'Next',
    branch: 'Branch',
    else: 'Everyone else',
    arm: 'Arm',
    event: 'Event',
    timeout: 'No reaction',
    outcome: 'Outcome',
    expired: 'Nobody answered',
    undeliverable: 'Undeliverable',
  },
  events: {
    'payment.received': 'Payment',
    'promise.made': 'Promise to pay',
    'plan.accepted': 'Plan accepted',
    'message.clicked': 'Clicked',
    'message.replied': 'Replied',
    'page.visited': 'Page visited',
    'promise.kept': 'Promise kept',
    'promise.broken': 'Promise broken',
    'payment.failed': 'Payment failed',
  },
  channels: {
    email: 'E-mail',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    letter: 'Letter',
    call: 'Call',
  } satisfies Record<Channel, string>,

  palette: 'Steps to add',
  findStep: 'Find a step',
  noStep: 'No step has this name.',
  paletteHint: 'Drag onto a line or a card, or press',
  paletteHintEnd: 'on a selected step.',
  paletteDrag:
    'Press Enter to add it after the selected step, or Space to pick it up and carry it with the arrow keys.',
  oneEntry: 'A strategy has one entry.',
  dragging: ({ name }: Named) =>
    `${name} picked up. Move it with the arrow keys, put it down with Space, or cancel with Escape.`,
  dragOver: {
    edge: ({ source, target }: { source: string; target: string }) => `Between ${source} and ${target}.`,
    open: ({ source }: { source: string }) => `On the open way out of ${source}.`,
    node: ({ source }: { source: string }) => `After ${source}.`,
    canvas: () => 'On the canvas, not connected.',
    nothing: () => 'Nowhere to put it.',
  },
  dragCancelled: 'Cancelled.',

  canvas: 'Strategy canvas',
  canvasHelp:
    'Arrow keys move between steps, Enter edits, A adds a step after, C connects to another step, Delete removes, F2 renames.',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  arrange: 'Arrange',
  node: ({ kind, name, sentence }: { kind: string; name: string; sentence: string }) =>
    kind === name ? `${name}. ${sentence}` : `${kind} ${name}. ${sentence}`,
  nodeProblems: ({ errors, warnings }: { errors: number; warnings: number }) =>
    [
      errors > 0 && `${errors} ${errors === 1 ? 'error' : 'errors'}`,
      warnings > 0 && `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    ]
      .filter(Boolean)
      .join(', '),
  reached: ({ count }: { count: string }) => `${count} reached`,
  insertHere: ({ source, target }: { source: string; target: string }) =>
    `Add a step between ${source} and ${target}`,
  addAtEnd: ({ source, port }: { source: string; port: string }) => `Add a step after ${source}, ${port}`,
  endOfPath: 'The path ends here.',
  startOfPath: 'The path begins here.',
  noNeighbour: 'No step beside this one.',
  added: ({ name, after }: { name: string; after: string }) => `${name} added after ${after}.`,
  addedBefore: ({ name, before }: { name: string; before: string }) => `${name} added before ${before}.`,
  addedAlone: ({ name }: Named) => `${name} added, not connected.`,
  removed: ({ count, name }: { count: number; name: string }) =>
    count === 1 ? `${name} removed.` : `${count} steps removed.`,
  connected: ({ source, target }: { source: string; target: string }) => `${source} now leads to ${target}.`,
  disconnected: 'Connection removed.',
  arranged: 'Arranged.',
  nothingToDo: 'Nothing to change.',
  refused: {
    'connect-unknown': 'That step is not here any more.',
    'connect-self': 'A step cannot lead to itself.',
    'connect-no-input': 'Nothing can lead there.',
    'connect-no-port': 'This step has no such way out.',
  },

  pickStep: ({ name }: Named) => `Add a step after ${name}`,
  pickTarget: ({ name }: Named) => `Connect ${name} to`,
  fromPort: 'From',
  findTarget: 'Find a step',

  checkedBefore: 'Checked before every contact',
  interruptMore: ({ count }: { count: number }) => `+${count}`,
  editInterrupts: 'Edit what is checked before every contact',
  interrupts: {
    deceased: 'Deceased',
    insolvency: 'Insolvency',
    fraud: 'Fraud suspected',
    cease: 'No contact wanted',
    representative: 'Representative',
    moratorium: 'Moratorium',
    dispute: 'Dispute',
    vulnerability: 'Vulnerability',
    hardship: 'Hardship',
    paid: 'Paid',
    plan: 'Plan',
    promise: 'Promise',
  } satisfies Record<InterruptKind, string>,
  interruptHelp: {
    deceased: 'The customer is reported dead.',
    insolvency: 'Insolvency proceedings are open.',
    fraud: 'Someone else may have made the debt.',
    cease: 'The customer asked not to be contacted.',
    representative: 'A lawyer or adviser speaks for the customer.',
    moratorium: 'The law gives the customer breathing space.',
    dispute: 'The customer disputes the debt.',
    vulnerability: 'The customer needs special care.',
    hardship: 'The customer cannot pay at present.',
    paid: 'What was owed has been paid.',
    plan: 'A payment plan is running.',
    promise: 'The customer has promised to pay.',
  } satisfies Record<InterruptKind, string>,
  interruptActions: { exit: 'exit', hold: 'hold', suppress: 'stay silent', none: 'not checked' },
  actionSentence: {
    exit: () => 'The journey ends.',
    hold: () => 'The journey waits for as long as this lasts.',
    suppress: ({ channels }: { channels: string }) => `No contact by ${channels} meanwhile.`,
    none: () => 'Nothing happens: contacts go on.',
  },
  protectiveOff: 'This protects people. Leave it unchecked only if it is dealt with before cases come in.',
  silentChannels: 'Channels that stay silent',

  ...settingsEn,
  ...actionsEn,
  ...arrangingEn,
  ...changingEn,

  noProblems: 'No problems found.',
  problemList: 'Problems of this strategy',
  fix: 'Fix',
  fixes: {
    'add-entry': 'Add an entry',
    'remove-node': 'Remove the step',
    'lead-to-exit': 'Lead to an exit',
    'add-wait-after': 'Add a wait',
    'answer-interrupt': 'Answer it',
    'balance-weights': 'Make it 100%',
    'wait-before': 'Add a wait',
    'wait-for-click': 'Wait for a click',
    'add-holdout': 'Add a hold-out',
    'add-branch': 'Add a branch',
    'change-branch': 'Change the branch',
    'remove-branch': 'Remove the branch',
    'lead-around': 'Lead past it',
  } as Readonly<Record<string, string>>,
  wholeStrategy: 'Whole strategy',
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  panelInspector: 'Width of the settings',
  panelProblems: 'Height of the problems',

  ...problemsEn,

  history: {
    ...problemHistoryEn,
    ...arrangingHistoryEn,
    ...changingHistoryEn,
    'node-added': ({ name }: Named) => `add ${name}`,
    'nodes-removed': ({ count, name }: { count: number; name: string }) =>
      count === 1 ? `remove ${name}` : `remove ${count} steps`,
    'nodes-moved': ({ count }: { count: number }) => (count === 1 ? 'move a step' : `move ${count} steps`),
    'nodes-arranged': () => 'arrange',
    'way-added': ({ name }: Named) => `add way out ${name}`,
    'ports-connected': () => 'connect',
    'ports-disconnected': () => 'disconnect',
    'node-renamed': ({ name }: Named) => `rename to ${name}`,
    'node-changed': ({ name }: Named) => `change ${name}`,
    'strategy-changed': () => 'change the strategy',
    'strategy-renamed': ({ name }: Named) => `rename to ${name}`,
    'interrupts-changed': () => 'change what is checked',
    'policy-changed': () => 'change the contact policy',
    'problem-fixed': () => 'fix a problem',
    'document-reloaded': () => 'take changes from elsewhere',
    'document-renamed': ({ name }: Named) => `rename to ${name}`,
    'branch-added': ({ name }: Named) => `add ${name}`,
    'branch-moved': ({ name }: Named) => `move ${name}`,
    'branch-renamed': ({ name }: Named) => `rename to ${name}`,
    'branch-removed': ({ name }: Named) => `remove ${name}`,
    'row-copied': ({ from, to }: { from: string; to: string }) => `copy the steps of ${from} to ${to}`,
    'schedule-imported': ({ count }: { count: number }) =>
      `import ${count === 1 ? 'a level' : `${count} levels`}`,
    'document-imported': () => 'import',
  },
};

export type EditorWords = typeof en;
