import { z } from 'zod';
import { channelSchema, documentIdSchema } from '@/core/lib';
import { problemAt, requireTarget, type NodeDefinition } from '../node-definition';
import { sentences } from '../words';

/**
 * The message to send, by channel, most wanted first: the first channel that may be used now is taken.
 * A message nobody could send in `expiresAfterHours` is not sent any more.
 */
const sendSettingsSchema = z.strictObject({
  channels: z
    .array(z.strictObject({ channel: channelSchema, template: documentIdSchema.nullable() }))
    .min(1)
    .max(5)
    .meta({ control: 'channels' }),
  expiresAfterHours: z.int().min(1).max(720),
});

export type SendSettings = z.infer<typeof sendSettingsSchema>;

/** Sends one message over the first channel that is allowed. */
export const sendNode: NodeDefinition<'send', SendSettings> = {
  kind: 'send',
  family: 'channels',
  hasInput: true,
  settings: sendSettingsSchema,
  createSettings: () => ({ channels: [{ channel: 'email', template: null }], expiresAfterHours: 72 }),
  listPorts: () => [
    { id: 'next', role: 'next', name: null },
    { id: 'undeliverable', role: 'undeliverable', name: null },
  ],
  check: ({ channels }, context) =>
    channels.flatMap(({ channel, template }, index) => {
      const field = `channels.${String(index)}.template`;
      if (template === null) return [problemAt(context, 'send-template-missing', field, { channel })];
      const known = context.templates.get(template);
      if (!known) return [problemAt(context, 'send-template-unknown', field, { channel })];
      if (known.channel !== channel) {
        return [
          problemAt(context, 'send-template-channel', field, {
            channel,
            template: known.name,
            templateChannel: known.channel,
          }),
        ];
      }
      const repeated = channels.findIndex((other) => other.channel === channel) !== index;
      return repeated
        ? [problemAt(context, 'send-channel-twice', `channels.${String(index)}.channel`, { channel })]
        : [];
    }),
  describe: ({ channels }, voice) =>
    sentences(voice.locale).send({
      channels: channels.map(({ channel, template }) => ({
        channel,
        template: template === null ? null : voice.templateName(template),
      })),
    }),
  compile: ({ channels, expiresAfterHours }, context) => ({
    op: 'contact',
    id: context.id,
    name: context.name,
    channels: channels.flatMap(({ channel, template }) => (template === null ? [] : [{ channel, template }])),
    expiresAfterHours,
    next: requireTarget(context, 'next'),
    undeliverable: context.targets.get('undeliverable') ?? null,
  }),
};
