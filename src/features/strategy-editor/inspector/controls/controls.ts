import type { ComponentType } from 'react';
import type { ControlProps } from '../control';
import type { ControlName } from '../form-fields';
import { ArmsControl } from './arms-control';
import { BranchesControl } from './branches-control';
import { ChangesControl } from './changes-control';
import { ChannelsControl } from './channels-control';
import { ChoiceControl } from './choice-control';
import { ConditionControl } from './condition-control';
import { DateFieldControl } from './date-field-control';
import { DurationControl } from './duration-control';
import { EventsControl } from './events-control';
import { OutcomesControl } from './outcomes-control';
import { ScriptControl } from './script-control';
import { FlagControl, MultilineControl, NumberControl, TextControl } from './simple-controls';
import { TimeControl } from './time-control';

/** The component for each kind of control. */
export const CONTROLS: Record<ControlName, ComponentType<ControlProps>> = {
  choice: ChoiceControl,
  number: NumberControl,
  flag: FlagControl,
  text: TextControl,
  multiline: MultilineControl,
  condition: ConditionControl,
  branches: BranchesControl,
  arms: ArmsControl,
  channels: ChannelsControl,
  duration: DurationControl,
  time: TimeControl,
  'date-field': DateFieldControl,
  events: EventsControl,
  outcomes: OutcomesControl,
  changes: ChangesControl,
  script: ScriptControl,
};
