import { succeed } from '@/core/lib';
import type { OpenDocument } from '../open-document';
import type { Command } from './command';

/** Does the step that was last taken back again; answers with what was selected after it. */
export const redo: Command<Pick<OpenDocument<unknown>, 'store' | 'redo'>, unknown> = {
  id: 'redo',
  can: (_workspace, { store }) => store.getState().mode === 'writer' && store.getState().future.length > 0,
  run: (_workspace, open) => Promise.resolve(succeed(open.redo())),
};
