import type { StrategyNode } from '@/core/strategy';
import {
  ApprovalIcon,
  CallIcon,
  EmailIcon,
  EntryIcon,
  ExitIcon,
  ExperimentIcon,
  LetterIcon,
  NoteIcon,
  RecordIcon,
  SmsIcon,
  SplitIcon,
  TaskIcon,
  WaitEventIcon,
  WaitIcon,
  WhatsappIcon,
} from '@/ui';
import type { Channel } from '@/core/lib';

export type StepIcon = typeof EntryIcon;

export const CHANNEL_ICONS: Readonly<Record<Channel, StepIcon>> = {
  email: EmailIcon,
  sms: SmsIcon,
  whatsapp: WhatsappIcon,
  letter: LetterIcon,
  call: CallIcon,
};

/** The picture of a step. */
export function stepIcon(node: StrategyNode): StepIcon {
  switch (node.kind) {
    case 'entry':
      return EntryIcon;
    case 'split':
      return SplitIcon;
    case 'experiment':
      return ExperimentIcon;
    case 'send':
      return CHANNEL_ICONS[node.settings.channels[0]?.channel ?? 'email'];
    case 'task':
      return { call: CallIcon, review: TaskIcon, approval: ApprovalIcon }[node.settings.activity];
    case 'wait':
      return node.settings.form === 'event' ? WaitEventIcon : WaitIcon;
    case 'record':
      return RecordIcon;
    case 'exit':
      return ExitIcon;
    case 'note':
      return NoteIcon;
  }
}
