import type { StoreChange } from '@/core/ports';

/** What tabs tell each other. */
export type Announcement =
  | { readonly type: 'changed'; readonly change: StoreChange }
  | { readonly type: 'portfolios-changed' }
  | { readonly type: 'hand-over'; readonly id: string };

/** A line between the tabs of one database, this one included. */
export type Announcements = {
  /** Tells the other tabs and, for changes, everyone here too. */
  tell(announcement: Announcement): void;
  /** Listens to this tab and the others; returns how to stop. */
  listen(listener: (announcement: Announcement) => void): () => void;
  close(): void;
};

/** Opens the line; without a BroadcastChannel it ends at this tab. */
export function createAnnouncements(name: string): Announcements {
  const listeners = new Set<(announcement: Announcement) => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  const pass = (announcement: Announcement) => {
    for (const listener of [...listeners]) listener(announcement);
  };
  if (channel) channel.onmessage = ({ data }: MessageEvent<Announcement>) => pass(data);
  return {
    tell(announcement) {
      channel?.postMessage(announcement);
      if (announcement.type !== 'hand-over') pass(announcement);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel?.close();
    },
  };
}
