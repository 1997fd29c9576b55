import { findRow, stepsOf, type OutlineInUse } from './go-to-row';

/** Goes to the step that is selected elsewhere: by a command, in the list of problems, by undo. */
export function followSelection(use: OutlineInUse): void {
  const { session, outline, lines } = use;
  const { selected } = session.view.state.get();
  const { active, own } = outline.get();
  const row = lines.find((line) => line.row.key === active)?.row;
  const [first] = selected;
  if (first === undefined || selected === own || (row && stepsOf(row, session.get()).includes(first))) return;
  findRow(use, first);
}
