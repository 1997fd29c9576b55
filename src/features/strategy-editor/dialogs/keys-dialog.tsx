import { Dialog, Kbd } from '@/ui';
import { ACTION_IDS, ACTIONS } from '../actions/actions';
import { ACTION_GROUPS } from '../actions/editor-action';
import { sayKeys } from '../actions/say-keys';
import { OutlineKeysList } from '../outline/outline-keys-list';
import { useEditorWords } from '../words/use-editor-words';
import type { EditorDialogProps } from './dialogs';

/** Which keys do what, group by group. */
export function KeysDialog({ onClose }: EditorDialogProps) {
  const words = useEditorWords();
  return (
    <Dialog isOpen onClose={onClose} title={words.actions['show-keys']} size="l">
      <div className="se-keys">
        {ACTION_GROUPS.map((group) => ({
          group,
          ids: ACTION_IDS.filter((id) => ACTIONS[id].group === group && ACTIONS[id].keys.length > 0),
        }))
          .filter(({ ids }) => ids.length > 0)
          .map(({ group, ids }) => (
            <section key={group} aria-labelledby={`keys-${group}`}>
              <h3 className="ui-eyebrow" id={`keys-${group}`}>
                {words.actionGroups[group]}
              </h3>
              <dl>
                {ids.map((id) => (
                  <div key={id}>
                    <dt>{words.actions[id]}</dt>
                    <dd>
                      {ACTIONS[id].keys.map((keys) => (
                        <Kbd key={keys}>{sayKeys(keys, words)}</Kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        <OutlineKeysList />
      </div>
    </Dialog>
  );
}
