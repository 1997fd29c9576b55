import type { NodeFamily } from '@/core/strategy';

/** The light scheme of the canvas: what is printed or put into a report looks the same for everybody. */
export const INKS = {
  page: '#ffffff',
  inside: '#f8f9fb',
  frame: '#c3cad6',
  card: '#ffffff',
  cardLine: '#d3d8e1',
  note: '#fffbeb',
  text: '#1a1f29',
  muted: '#565f6e',
  edge: '#868f9e',
  off: '#98a1b0',
  group: '#eff1f4',
  groupLine: '#a9b2c0',
};

export const FAMILY_INKS: Readonly<Record<NodeFamily, string>> = {
  flow: '#566074',
  channels: '#0b7285',
  people: '#7b3fa0',
  actions: '#a0460c',
  canvas: '#565f6e',
};
