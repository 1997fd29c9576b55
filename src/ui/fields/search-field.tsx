import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { CrossIcon, SearchIcon } from '../icons';
import { Kbd } from '../feedback/kbd';

/** A search that works while one types; Escape empties it. */
export function SearchField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string | undefined;
  /** The key that brings one here. */
  shortcut?: string | undefined;
  autoFocus?: boolean;
}) {
  const { label, value, onChange, placeholder, shortcut, autoFocus = false } = props;
  return (
    <AriaSearchField
      className="ui-field"
      aria-label={label}
      autoFocus={autoFocus}
      value={value}
      onChange={onChange}
    >
      <Group className="ui-control">
        <SearchIcon aria-hidden="true" />
        <Input placeholder={placeholder ?? label} />
        {value === '' && shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
        {value !== '' && (
          <Button className="ui-step">
            <CrossIcon className="icon-s" aria-hidden="true" />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  );
}
