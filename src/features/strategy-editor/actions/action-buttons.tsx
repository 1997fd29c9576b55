import { Button } from '@/ui';
import type { EditorSession } from '../session/editor-session';
import { useObservable } from '../session/observable';
import { actionGroups } from './action-groups';
import type { ActionGroup } from './editor-action';

/** What can be done with what is selected, as buttons, group by group. */
export function ActionButtons(props: { session: EditorSession; groups: readonly ActionGroup[] }) {
  const { session, groups } = props;
  useObservable(session.view.state, ({ selected }) => selected);
  return actionGroups(session, groups).map(({ id, label, entries }) => (
    <div key={id} className="se-actions" role="group" aria-label={label}>
      <h3 className="ui-eyebrow">{label}</h3>
      <div>
        {entries.map((entry) => (
          <Button key={entry.id} size="s" icon={entry.icon} onPress={entry.onAction}>
            {entry.label}
          </Button>
        ))}
      </div>
    </div>
  ));
}
