import { createProject, type Project } from '@/core/project';
import {
  createStrategy,
  edits,
  listPorts,
  NODE_DEFINITIONS,
  type Strategy,
  type StrategyNode,
} from '@/core/strategy';
import { parseTemplate, type Template } from '@/core/template';
import { DEMO_IDS } from '../mocks/data/demo-ids';
import { createDemoProject } from '../mocks/data/demo-project';

/**
 * A project with one strategy of that many nodes that sends that many templates, all of it without a fault. `mark`
 * is put into every text, so that what has been learnt of one project is no help with another.
 */
export function createLargeProject(nodes: number, templates: number, mark: string): Project {
  const demo = createDemoProject();
  const sent = demo.templates.filter(({ channel }) => channel === 'email' || channel === 'sms');
  const written = Array.from({ length: templates }, (_, at) => copyOf(sent, at, ` ${mark}-${at}.`));
  return createProject({ ...demo, templates: written, strategies: [lineOf(nodes, written)] });
}

/** A template under an id of its own, with a mark at the end of each of its texts. */
function copyOf(templates: readonly Template[], at: number, mark: string): Template {
  const template = templates[at % templates.length];
  if (!template) throw new Error('The demo has no message to copy.');
  const id = `01940000-0000-7000-8000-${String(at).padStart(12, '0')}`;
  const text = JSON.stringify({ ...template, id, name: `${template.name} ${at}` });
  const marked = parseTemplate(
    JSON.parse(text.replaceAll('</p>', `${mark}</p>`).replaceAll('STOP', `STOP ${mark}`)),
  );
  if (!marked.ok) throw new Error(`A marked template is none any more: ${JSON.stringify(marked.error)}`);
  return marked.value;
}

/** A line of nodes in which every way out leads to the next one. */
function lineOf(count: number, templates: readonly Template[]): Strategy {
  const start = createStrategy(
    '01940000-0000-7000-8000-0000000fffff',
    `A line of ${count} nodes`,
    'Europe/Berlin',
  );
  const inner = Array.from({ length: count - 2 }, (_, at) => nodeAt(at, templates));
  const line = [start.nodes['entry'], ...inner, start.nodes['exit']].filter((node) => node !== undefined);
  const empty: Strategy = {
    ...start,
    nodes: Object.fromEntries(line.map((node) => [node.id, node])),
    edges: {},
    settings: { ...start.settings, calendar: 'DE' },
  };
  return line.reduce((strategy, node, at) => {
    const target = line[at + 1]?.id;
    if (target === undefined) return strategy;
    return listPorts(node).reduce(
      (joined, port) => edits.connectPorts(joined, { source: node.id, port: port.id, target }),
      strategy,
    );
  }, empty);
}

function nodeAt(at: number, templates: readonly Template[]): StrategyNode {
  const id = `n${at}`;
  const name = `Step ${at}`;
  switch (at % 5) {
    case 0: {
      const template = templates[(at / 5) % templates.length];
      const channel = template?.channel === 'sms' ? 'sms' : 'email';
      const channels = [{ channel, template: template?.id ?? null } as const];
      return { id, kind: 'send', name, settings: { channels, expiresAfterHours: 72 } };
    }
    case 1: {
      const deadline = { amount: 3, unit: 'business-days' } as const;
      return { id, kind: 'wait', name, settings: { form: 'event', events: ['payment.received'], deadline } };
    }
    case 2: {
      const member = { kind: 'segment', segment: DEMO_IDS.highBalance, member: true } as const;
      return {
        id,
        kind: 'split',
        name,
        settings: { branches: [{ id: 'high', name: 'High', condition: member }] },
      };
    }
    case 3:
      return { id, kind: 'record', name, settings: NODE_DEFINITIONS.record.createSettings() };
    default: {
      const settings = NODE_DEFINITIONS.task.createSettings();
      return { id, kind: 'task', name, settings: { ...settings, activity: 'review' } };
    }
  }
}
