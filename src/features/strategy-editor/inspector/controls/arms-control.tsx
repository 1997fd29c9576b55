import { edits, type NodeSettings } from '@/core/strategy';
import { Button, NumberField, PlusIcon, Select, TextField, useFormat } from '@/ui';
import type { EditorSession } from '../../session/editor-session';
import { useSession } from '../../session/session-context';
import { useEditorWords } from '../../words/use-editor-words';
import { readItems, readNumber, type ControlProps } from '../control';
import { Item } from './item';
import { nextId, removeAt, replaceAt } from './list-edits';
import { ListFrame } from './list-frame';

type Arm = NodeSettings['experiment']['arms'][number];

const ROLES: readonly Arm['role'][] = ['champion', 'challenger', 'holdout'];

/** The arms of an experiment and their shares. */
export function ArmsControl({ field, label, help, value, onChange, errorAt, node }: ControlProps) {
  const session = useSession();
  const words = useEditorWords();
  const format = useFormat();
  const arms = readItems<Arm>(value);
  const total = Math.round(arms.reduce((sum, { weight }) => sum + (readNumber(weight) ?? 0), 0) * 100) / 100;
  const add = () =>
    onChange([
      ...arms,
      {
        id: nextId(arms, 'arm'),
        name: words.armNumber({ number: arms.length + 1 }),
        role: 'challenger',
        weight: 0,
      },
    ]);
  return (
    <ListFrame
      label={label}
      help={help}
      error={errorAt()}
      aside={words.shareTotal({ total: format.number(total) })}
    >
      {arms.map((arm, index) => (
        <Item
          key={arm.id}
          title={words.armNumber({ number: index + 1 })}
          path={`${field.name}.${index}`}
          onRemove={arms.length > 2 ? () => onChange(removeAt(arms, index)) : undefined}
        >
          <TextField
            label={words.armName}
            hideLabel
            error={errorAt(`${index}.name`)}
            value={arm.name}
            onChange={(name) => onChange(replaceAt(arms, index, { ...arm, name }))}
          />
          <div className="se-pair">
            <Select
              label={words.armRole}
              options={ROLES.map((role) => ({ value: role, label: words.armRoles[role] }))}
              value={arm.role}
              onChange={(role) => onChange(replaceAt(arms, index, { ...arm, role }))}
            />
            <NumberField
              label={words.share}
              unit="%"
              minValue={0}
              maxValue={100}
              step={0.01}
              error={errorAt(`${index}.weight`)}
              value={readNumber(arm.weight)}
              onChange={(weight) => onChange(replaceAt<unknown>(arms, index, { ...arm, weight }))}
            />
          </div>
        </Item>
      ))}
      {total !== 100 && (
        <Button size="s" onPress={() => balance(session, node.id)}>
          {words.balance}
        </Button>
      )}
      <Button size="s" icon={<PlusIcon className="icon-s" aria-hidden="true" />} onPress={add}>
        {words.addArm}
      </Button>
    </ListFrame>
  );
}

function balance(session: EditorSession, id: string): void {
  session.change('node-changed', { name: session.nameOf(id) }, (strategy) =>
    edits.balanceWeights(strategy, id),
  );
}
