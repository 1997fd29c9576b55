import { useSyncExternalStore } from 'react';
import { checkConnection, edgeFrom, listPorts, type Port, type StrategyNode } from '@/core/strategy';
import { Section, Select, type Option } from '@/ui';
import { connectSteps, disconnectSteps } from '../commands/connect-steps';
import { nameOf } from '../nodes/node-views';
import { StepIcon } from '../nodes/step-icon';
import { portName } from '../nodes/port-name';
import type { FieldSpeech } from '../problems/say-problems';
import { useSession } from '../session/session-context';
import { useEditorWords } from '../words/use-editor-words';

const NOWHERE = '::nowhere';

/** Where each way out of a step leads, in words: the same connections as on the canvas. */
export function WaysOn({ node, speech }: { node: StrategyNode; speech: FieldSpeech }) {
  const words = useEditorWords();
  const ports = listPorts(node);
  if (ports.length === 0) return null;
  return (
    <div className="se-part">
      <Section title={words.waysOn}>
        <div className="se-stack">
          {ports.map((port) => (
            <Way key={port.id} node={node} port={port} speech={speech} />
          ))}
        </div>
      </Section>
    </div>
  );
}

function Way({ node, port, speech }: { node: StrategyNode; port: Port; speech: FieldSpeech }) {
  const words = useEditorWords();
  const session = useSession();
  const { source } = session.view;
  const strategy = useSyncExternalStore(source.subscribe, source.get);
  const edge = edgeFrom(strategy, node.id, port.id);
  const targets = Object.values(strategy.nodes).filter(
    ({ id }) => !checkConnection(strategy, node.id, port.id, id),
  );
  const nowhere = port.role === 'undeliverable' ? words.undeliverableNowhere : words.leadsNowhere;
  const options: Option<string>[] = [
    { value: NOWHERE, label: nowhere },
    ...targets.map((target) => ({
      value: target.id,
      label: nameOf(target, words),
      icon: <StepIcon node={target} isSmall />,
    })),
  ];
  const lead = (target: string) => {
    if (target !== NOWHERE) connectSteps(session, { source: node.id, port: port.id, target });
    else if (edge) disconnectSteps(session, [edge]);
  };
  return (
    <div data-field={`port.${port.id}`}>
      <Select
        label={portName(port, words)}
        size="s"
        error={speech.errorAt(`port.${port.id}`)}
        help={speech.remarkAt(`port.${port.id}`)}
        options={options}
        value={edge?.target ?? NOWHERE}
        onChange={lead}
      />
    </div>
  );
}
