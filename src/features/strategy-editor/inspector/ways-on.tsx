import { memo, useMemo, useSyncExternalStore } from 'react';
import { edgeFrom, edgesOutOf, listPorts, type StrategyNode } from '@/core/strategy';
import { IconButton, CrossIcon, Section, SelectorIcon } from '@/ui';
import { useStep } from '../canvas/canvas-context';
import { disconnectSteps } from '../commands/connect-steps';
import { nameOf } from '../nodes/node-views';
import { StepIcon } from '../nodes/step-icon';
import { portName } from '../nodes/port-name';
import type { FieldSpeech } from '../problems/say-problems';
import { useSession } from '../session/session-context';
import { useEditorWords } from '../words/use-editor-words';
import { NearBox, NearOnly } from './near-only';

/** How high a way out is, in pixels. */
const HEIGHT = 48;

/** Where each way out of a step leads, in words: the same connections as on the canvas. */
export function WaysOn({ node, speech }: { node: StrategyNode; speech: FieldSpeech }) {
  const words = useEditorWords();
  const { source } = useSession().view;
  const edges = useSyncExternalStore(source.subscribe, () => source.get().edges);
  const targets = useMemo(
    () => new Map(edgesOutOf({ ...source.get(), edges }, node.id).map(({ port, target }) => [port, target])),
    [source, edges, node.id],
  );
  const ports = listPorts(node);
  if (ports.length === 0) return null;
  return (
    <div className="se-part">
      <Section title={words.waysOn}>
        <div className="se-stack">
          <NearOnly count={ports.length}>
            {ports.map((port, index) => (
              <Way
                key={port.id}
                index={index}
                source={node.id}
                port={port.id}
                name={portName(port, words)}
                nowhere={port.role === 'undeliverable' ? words.undeliverableNowhere : words.leadsNowhere}
                target={targets.get(port.id)}
                error={speech.errorAt(`port.${port.id}`)}
                remark={speech.remarkAt(`port.${port.id}`)}
              />
            ))}
          </NearOnly>
        </div>
      </Section>
    </div>
  );
}

type WayProps = {
  readonly index: number;
  readonly source: string;
  readonly port: string;
  readonly name: string;
  /** What is said while it leads nowhere. */
  readonly nowhere: string;
  readonly target: string | undefined;
  readonly error: string | undefined;
  readonly remark: string | undefined;
};

/** One way among many: drawn again only when it is called otherwise or leads elsewhere. */
const Way = memo(function Way(props: WayProps) {
  const { index, source, port, name, nowhere, error } = props;
  const words = useEditorWords();
  const session = useSession();
  const target = useStep(props.target ?? '');
  const remark = error ?? props.remark;
  const said = target ? nameOf(target, words) : nowhere;
  const disconnect = () => {
    const edge = edgeFrom(session.get(), source, port);
    if (edge) disconnectSteps(session, [edge]);
  };
  return (
    <NearBox
      index={index}
      estimate={HEIGHT}
      data-field={`port.${port}`}
      className="se-way"
      role="group"
      aria-label={name}
    >
      <span className="se-way-name">{name}</span>
      <div>
        <button
          type="button"
          className="se-way-target"
          aria-label={words.wayLeads({ port: name, target: said })}
          data-invalid={error !== undefined || undefined}
          onClick={({ currentTarget }) =>
            session.picking.set({ now: { mode: 'connect', source, port, anchor: currentTarget } })
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
    </NearBox>
  );
});
