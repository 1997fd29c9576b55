/** How long to wait before saving, in milliseconds. */
export type AutosaveDelays = {
  /** After the last change. */
  readonly idle: number;
  /** At most after the first unsaved change. */
  readonly longest: number;
  /** After a save that failed for a reason that may pass. */
  readonly retry: number;
};

/** 400 ms after the last change, 2 s after the first, 5 s after a failure. */
export const AUTOSAVE_DELAYS: AutosaveDelays = { idle: 400, longest: 2000, retry: 5000 };

/** What became of a save: `retry` when trying again may help, `stopped` when it will not. */
export type SaveOutcome = 'saved' | 'retry' | 'stopped';

/** What autosave asks of a document. `now` answers in milliseconds. */
export type AutosaveOptions = {
  readonly isUnsaved: () => boolean;
  readonly save: () => Promise<SaveOutcome>;
  readonly now: () => number;
  readonly delays: AutosaveDelays;
};

/** Saves soon after a change, never twice at once. */
export type Autosave = {
  /** Something changed. */
  touch(): void;
  /** Saves what is unsaved now; resolves when nothing is, or when a save failed. */
  flush(): Promise<void>;
  /** Forgets what was planned; a save under way goes on. */
  stop(): void;
};

/** The autosave of one document. */
export function createAutosave({ isUnsaved, save, now, delays }: AutosaveOptions): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChangeAt: number | undefined;
  let saving: Promise<void> | undefined;

  function plan(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  }

  function touch(): void {
    firstChangeAt ??= now();
    plan(Math.max(0, Math.min(delays.idle, firstChangeAt + delays.longest - now())));
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    firstChangeAt = undefined;
    // A save under way writes an older state; what came since is saved when it is done.
    saving ??= saveAll().finally(() => {
      saving = undefined;
    });
    return saving;
  }

  async function saveAll(): Promise<void> {
    while (isUnsaved()) {
      const outcome = await save();
      if (outcome === 'retry') plan(delays.retry);
      if (outcome !== 'saved') return;
    }
  }

  return { touch, flush, stop: () => clearTimeout(timer) };
}
