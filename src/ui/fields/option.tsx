import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { CheckIcon } from '../icons';

export type Option<Value extends string> = {
  value: Value;
  label: string;
  /** A few muted words at the end of the row. */
  detail?: string | undefined;
  icon?: ReactNode;
  /** Options with the same group stand under its heading; the order of the list is kept. */
  group?: string | undefined;
  isDisabled?: boolean | undefined;
};

/** The rows of a list of options, under headings where the options name groups. */
export function optionRows(options: readonly Option<string>[]): ReactNode[] {
  const groups = new Map<string | undefined, Option<string>[]>();
  for (const option of options) groups.set(option.group, [...(groups.get(option.group) ?? []), option]);
  return [...groups].flatMap(([group, members]) => {
    const rows = members.map((option) => <OptionRow key={option.value} option={option} />);
    if (group === undefined) return rows;
    return [
      <ListBoxSection key={`group ${group}`} id={`group ${group}`}>
        <Header className="ui-option-group">{group}</Header>
        {rows}
      </ListBoxSection>,
    ];
  });
}

function OptionRow({ option }: { option: Option<string> }) {
  return (
    <ListBoxItem
      id={option.value}
      textValue={option.label}
      className="ui-option"
      isDisabled={option.isDisabled ?? false}
    >
      {({ isSelected }) => (
        <>
          {option.icon !== undefined && <span className="ui-option-icon">{option.icon}</span>}
          <span className="ui-option-text">{option.label}</span>
          {option.detail !== undefined && <span className="ui-option-detail">{option.detail}</span>}
          {isSelected && <CheckIcon className="icon-s" aria-hidden="true" />}
        </>
      )}
    </ListBoxItem>
  );
}
