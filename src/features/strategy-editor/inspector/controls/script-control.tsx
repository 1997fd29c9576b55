import { TemplateChoice } from './template-choice';
import type { ControlProps } from '../control';

/** The script of a call. */
export function ScriptControl({ label, value, onChange, errorAt, node }: ControlProps) {
  return (
    <TemplateChoice
      label={label}
      channel="call"
      isScript
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
      error={errorAt()}
      node={node}
    />
  );
}
