import { Kbd } from '@/ui';
import { sayKeys } from '../actions/say-keys';
import { useEditorWords } from '../words/use-editor-words';
import { OWN_KEYS } from './outline-hints';
import { useOutlineWords } from './words/use-outline-words';

/** The outline's own keys, for the key map. */
export function OutlineKeysList() {
  const editor = useEditorWords();
  const words = useOutlineWords();
  return (
    <section aria-labelledby="keys-outline">
      <h3 className="ui-eyebrow" id="keys-outline">
        {editor.views.outline}
      </h3>
      <dl>
        {OWN_KEYS.map(({ keys, means }) => (
          <div key={means}>
            <dt>{words.keyMap[means]}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key}>{sayKeys(key, editor)}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
