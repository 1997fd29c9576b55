import type { z } from 'zod';

/**
 * Hears messages of one window, of our own origin, that keep the protocol; everything else is passed over.
 * Returns how to stop.
 */
export function listen<Message>(
  from: () => Window | null,
  schema: z.ZodType<Message>,
  hear: (message: Message) => void,
): () => void {
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.origin !== location.origin || event.source !== from()) return;
    const parsed = schema.safeParse(event.data);
    if (parsed.success) hear(parsed.data);
  };
  addEventListener('message', onMessage);
  return () => removeEventListener('message', onMessage);
}
