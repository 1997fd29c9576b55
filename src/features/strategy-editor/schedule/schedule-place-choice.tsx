import { listPorts, NODE_DEFINITIONS, type SchedulePlace, type Strategy } from '@/core/strategy';
import { ComboBox, RadioGroup, TimeField } from '@/ui';
import { portAfterSelection } from '../commands/after-selection';
import { nameOf } from '../nodes/node-views';
import { portName } from '../nodes/port-name';
import type { EditorSession } from '../session/editor-session';
import { useEditorWords } from '../words/use-editor-words';
import { useScheduleWords } from './words/use-schedule-words';

type Way = { readonly source: string; readonly port: string };

/** Behind the selected step, or else behind the entry; in place of everything where there is nothing to stand behind. */
export function firstPlace(session: EditorSession): SchedulePlace {
  const isChosen = session.view.state.get().selected.length === 1;
  const way = (isChosen ? portAfterSelection(session) : undefined) ?? waysOf(session.get())[0];
  return way ? { kind: 'after', ...way } : { kind: 'replace' };
}

/** Every way out a path may go on by, the entry's first. */
function waysOf(strategy: Strategy): Way[] {
  const isEntry = (id: string) => strategy.nodes[id]?.kind === 'entry';
  return Object.values(strategy.nodes)
    .sort((one, other) => Number(isEntry(other.id)) - Number(isEntry(one.id)))
    .filter(({ kind }) => kind !== 'note' && NODE_DEFINITIONS[kind].family !== 'canvas')
    .flatMap((node) => listPorts(node).map(({ id }) => ({ source: node.id, port: id })));
}

/** Where the levels go, and at which time of day they come. */
export function SchedulePlaceChoice(props: {
  session: EditorSession;
  place: SchedulePlace;
  onPlace: (place: SchedulePlace) => void;
  at: string;
  onAt: (at: string) => void;
}) {
  const { session, place, onPlace, at, onAt } = props;
  const words = useScheduleWords();
  const editor = useEditorWords();
  const strategy = session.get();
  const ways = waysOf(strategy);
  const options = ways.map((way) => ({ value: `${way.source}/${way.port}`, label: nameOfWay(way) }));
  function nameOfWay({ source, port }: Way): string {
    const node = strategy.nodes[source];
    if (!node) return source;
    const step = nameOf(node, editor);
    const known = listPorts(node);
    const way = known.find(({ id }) => id === port);
    return way && known.length > 1 ? words.way({ step, port: portName(way, editor) }) : step;
  }
  const choose = (value: string | null) => {
    const way = ways.find(({ source, port }) => `${source}/${port}` === value);
    if (way) onPlace({ kind: 'after', ...way });
  };
  return (
    <div className="se-schedule-place">
      <RadioGroup
        label={words.place}
        value={place.kind}
        onChange={(kind) => onPlace(kind === 'replace' ? { kind } : firstPlace(session))}
        choices={[
          {
            value: 'after',
            label: words.places.after,
            help: words.placeHelp.after,
            isDisabled: ways.length === 0,
          },
          { value: 'replace', label: words.places.replace, help: words.placeHelp.replace },
        ]}
      />
      <div className="se-schedule-fields">
        {place.kind === 'after' && (
          <ComboBox
            label={words.behind}
            options={options}
            value={`${place.source}/${place.port}`}
            onChange={choose}
          />
        )}
        <TimeField
          label={words.time}
          help={words.timeHelp}
          value={at}
          onChange={(time) => {
            if (time !== null) onAt(time);
          }}
        />
      </div>
    </div>
  );
}
