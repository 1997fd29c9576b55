import type { Port } from '@/core/strategy';
import type { EditorWords } from '../words/en';

/** What a way out is called: the name people gave it, the event it waits for, or what it is for. */
export function portName(port: Port, words: EditorWords): string {
  if (port.name !== null && port.name !== '') return port.name;
  if (port.event !== undefined) return eventName(port.event, words);
  return words.ports[port.role];
}

export function eventName(event: string, words: EditorWords): string {
  const names: Readonly<Record<string, string>> = words.events;
  return names[event] ?? event;
}
