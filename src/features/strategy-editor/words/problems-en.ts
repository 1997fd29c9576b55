import type { Locale } from '@/core/lib';

/** The words of the problems, in English. */
export const problemsEn = {
  /** The language all words of the editor are in. */
  spokenLocale: 'en' as Locale,
  dock: 'Problems and history',
  historyTab: 'History',
  checking: 'Checking…',
  showSeverities: 'Show',
  severityFilter: {
    error: ({ count }: { count: number }) => (count === 1 ? '1 error' : `${count} errors`),
    warning: ({ count }: { count: number }) => (count === 1 ? '1 warning' : `${count} warnings`),
    info: ({ count }: { count: number }) => (count === 1 ? '1 note' : `${count} notes`),
  },
  allFiltered: 'Everything that was found is hidden by the choice above.',
  fixAllSafe: 'Fix all safe',
  fixedOne: ({ sentence }: { sentence: string }) => `Fixed: ${sentence}`,
  fixedMany: ({ count }: { count: number }) =>
    count === 1 ? '1 problem fixed.' : `${count} problems fixed.`,
  nothingToFix: 'There is nothing that is safe to fix without a look at it.',
  noProblemLeft: 'No problems found.',
  problemAt: ({ at, count, step, sentence }: { at: number; count: number; step: string; sentence: string }) =>
    `Problem ${at} of ${count}, ${step}: ${sentence}`,
  problemGroup: ({ name, count }: { name: string; count: number }) =>
    `${name}, ${count === 1 ? '1 problem' : `${count} problems`}`,
  setAside: 'Set aside',
  setAsideOf: ({ rule, step }: { rule: string; step: string }) => `Set ${rule} at ${step} aside`,
  setAsideTitle: 'Set this remark aside?',
  setAsideHelp: 'It is kept in the strategy with your reason, and can be taken up again.',
  setAsideReason: 'Reason',
  setAsideMissing: 'Say why, for whoever reads this later.',
  setAsideFull: 'A strategy keeps at most 500 remarks that are set aside.',
  setAsideDone: ({ sentence }: { sentence: string }) => `Set aside: ${sentence}`,
  setAsideHead: ({ count }: { count: number }) => `Set aside (${count})`,
  unusedNote: 'no longer needed',
  restore: 'Restore',
  restoreOf: ({ rule, step }: { rule: string; step: string }) => `Restore ${rule} at ${step}`,
  forgetOf: ({ rule, step }: { rule: string; step: string }) => `Remove ${rule} at ${step}`,
  restored: ({ sentence }: { sentence: string }) => `Taken up again: ${sentence}`,
  forget: 'Remove',
  cancelSetAside: 'Cancel',
};

export const problemHistoryEn = {
  'problems-fixed': ({ count }: { count: number }) =>
    count === 1 ? 'fix a problem' : `fix ${count} problems`,
  'problem-set-aside': ({ rule }: { rule: string }) => `set ${rule} aside`,
  'problem-restored': ({ rule }: { rule: string }) => `take ${rule} up again`,
};
