import type { Channel } from '@/core/lib';
import { edits, NODE_DEFINITIONS, type Strategy } from '@/core/strategy';
import { CallIcon, EmailIcon, LetterIcon, SmsIcon, StarIcon, WhatsappIcon } from '@/ui';
import { usualSide, type Icon, type NodeView, type PaletteItem } from './node-view';

const ICONS: Record<Channel, Icon> = {
  email: EmailIcon,
  sms: SmsIcon,
  whatsapp: WhatsappIcon,
  letter: LetterIcon,
  call: CallIcon,
};

/** Calls are made by people: the palette offers them there. */
const OFFERED = ['email', 'sms', 'whatsapp', 'letter'] as const;

export const sendView: NodeView<'send'> = {
  kind: 'send',
  iconOf: ({ settings: { channels } }) =>
    channels.length > 1 ? StarIcon : ICONS[channels[0]?.channel ?? 'email'],
  titleOf: ({ settings: { channels } }, words) =>
    channels.length > 1 ? words.titles.chain : words.channels[channels[0]?.channel ?? 'email'],
  sideOf: usualSide,
  items: [
    ...OFFERED.map(sendBy),
    {
      ...sendBy('email'),
      id: 'send-chain',
      Icon: StarIcon,
      labelOf: ({ titles }) => titles.chain,
      create: createChain,
    },
  ],
};

function sendBy(channel: Channel): PaletteItem {
  return {
    id: `send-${channel}`,
    kind: 'send',
    family: NODE_DEFINITIONS.send.family,
    Icon: ICONS[channel],
    labelOf: (words) => words.channels[channel],
    create: (strategy) => createSend(edits.nextNodeId(strategy, 'send'), [channel]),
  };
}

function createChain(strategy: Strategy) {
  return createSend(edits.nextNodeId(strategy, 'send'), ['email', 'sms']);
}

function createSend(id: string, channels: readonly Channel[]) {
  const settings = NODE_DEFINITIONS.send.createSettings();
  return {
    id,
    kind: 'send',
    name: '',
    settings: { ...settings, channels: channels.map((channel) => ({ channel, template: null })) },
  } as const;
}
