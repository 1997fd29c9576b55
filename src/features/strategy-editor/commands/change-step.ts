import { edits, NODE_DEFINITIONS, type NodeKind, type NodeSettings } from '@/core/strategy';
import type { EditorSession } from '../session/editor-session';

/** What came of a change of settings: the ones that were kept, or that they were refused by their schema. */
export type SettingsChange = 'changed' | 'same' | 'refused';

/** Gives a step other settings, when they suit its kind; changes of one field close together are one step. */
export function changeStep(
  session: EditorSession,
  id: string,
  settings: unknown,
  field: string,
): SettingsChange {
  const node = session.get().nodes[id];
  return node ? changeOfKind(session, { id, kind: node.kind, field }, settings) : 'refused';
}

function changeOfKind<Kind extends NodeKind>(
  session: EditorSession,
  { id, kind, field }: { id: string; kind: Kind; field: string },
  settings: unknown,
): SettingsChange {
  const schema: {
    safeParse(raw: unknown): { success: true; data: NodeSettings[Kind] } | { success: false };
  } = NODE_DEFINITIONS[kind].settings;
  const parsed = schema.safeParse(settings);
  if (!parsed.success) return 'refused';
  const done = session.change(
    'node-changed',
    { name: session.nameOf(id) },
    (strategy) => edits.changeSettings(strategy, id, kind, parsed.data),
    { key: `${field} ${id}` },
  );
  return done ? 'changed' : 'same';
}
