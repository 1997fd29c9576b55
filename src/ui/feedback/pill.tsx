import { ToggleButton } from 'react-aria-components/ToggleButton';

/** A filter that is on or off, with how many things it lets through. */
export function Pill(props: {
  label: string;
  count?: number | undefined;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
}) {
  const { label, count, ...rest } = props;
  return (
    <ToggleButton {...rest} className="ui-pill">
      {label}
      {count !== undefined && <span className="ui-pill-count">{count}</span>}
    </ToggleButton>
  );
}
