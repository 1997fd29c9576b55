import { succeed } from '@/core/lib';
import type { OpenDocument } from '../open-document';
import type { Command } from './command';

/** Takes the last step of a document back; answers with what was selected before it. */
export const undo: Command<Pick<OpenDocument<unknown>, 'store' | 'undo'>, unknown> = {
  id: 'undo',
  can: (_workspace, { store }) => store.getState().mode === 'writer' && store.getState().past.length > 0,
  run: (_workspace, open) => Promise.resolve(succeed(open.undo())),
};
