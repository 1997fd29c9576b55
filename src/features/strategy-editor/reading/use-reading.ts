import type { Segment } from '@/core/condition';
import type { Overlay } from '../canvas/canvas-context';
import type { EditorSession } from '../session/editor-session';
import type { Observable } from '../session/observable';
import { useFocus } from './focus/use-focus';
import { useReckoning } from './use-reckoning';
import { useRemembered } from './use-remembered';

/** Keeps what helps with reading up to date: the days, what is in focus, and what this device shows. */
export function useReading(
  session: EditorSession,
  overlay: Observable<Overlay>,
  segments: readonly Segment[] | undefined,
): void {
  useRemembered(session, overlay);
  useReckoning(session, overlay, segments);
  useFocus(session, overlay);
}
