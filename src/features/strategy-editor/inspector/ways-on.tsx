import { useSyncExternalStore } from 'react';
import { edgeFrom, listPorts, type Port, type StrategyNode } from '@/core/strategy';
import { IconButton, CrossIcon, Section, SelectorIcon } from '@/ui';
import { disconnectSteps } from '../commands/connect-steps';
import { nameOf } from '../nodes/node-views';
import { StepIcon } from '../nodes/step-icon';
import { portName } from '../nodes/port-name';
import type { FieldSpeech } from '../problems/say-problems';
import { useSession } from '../session/session-context';
import { useEditorWords } from '../words/use-editor-words';

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
  const target = useSyncExternalStore(source.subscribe, () => {
    const edge = edgeFrom(source.get(), node.id, port.id);
    return edge && source.get().nodes[edge.target];
  });
  const name = portName(port, words);
  const error = speech.errorAt(`port.${port.id}`);
  const remark = error ?? speech.remarkAt(`port.${port.id}`);
  const nowhere = port.role === 'undeliverable' ? words.undeliverableNowhere : words.leadsNowhere;
  const said = target ? nameOf(target, words) : nowhere;
  const disconnect = () => {
    const edge = edgeFrom(source.get(), node.id, port.id);
    if (edge) disconnectSteps(session, [edge]);
  };
  return (
    <div data-field={`port.${port.id}`} className="se-way" role="group" aria-label={name}>
      <span className="se-way-name">{name}</span>
      <div>
        <button
          type="button"
          className="se-way-target"
          aria-label={words.wayLeads({ port: name, target: said })}
          data-invalid={error !== undefined || undefined}
          onClick={({ currentTarget }) =>
            session.picking.set({
              now: { mode: 'connect', source: node.id, port: port.id, anchor: currentTarget },
            })
          }
        >
          {target && <StepIcon node={target} isSmall />}
          <bdi>{said}</bdi>
          <SelectorIcon className="icon-s" aria-hidden="true" />
        </button>
        {target && (
          <IconButton
            label={words.disconnectWay({ port: name })}
            icon={<CrossIcon />}
            size="s"
            onPress={disconnect}
          />
        )}
      </div>
      {remark !== undefined && <p data-tone={error === undefined ? undefined : 'bad'}>{remark}</p>}
    </div>
  );
}
