import type { ArrangingActionId } from '../arranging/arranging-actions';
import type { ArrangingHistory, ArrangingWords } from './arranging-en';

const steps = (count: number): string => (count === 1 ? '1 Schritt' : `${count} Schritte`);

/** The words of arranging, grouping and lining up, in German. */
export const arrangingDe: ArrangingWords = {
  arranging: {
    backTo: ({ name }) => `Zurück zu ${name}`,
    onTo: ({ name }) => `Zu ${name}`,
    groupName: 'Name der Gruppe',
    newGroup: 'Gruppe',
    groupSteps: ({ count }) => steps(count),
    groupSpoken: ({ name, count }) => `Gruppe ${name}, zugeklappt. ${steps(count)}.`,
    collapse: ({ name }) => `${name} zuklappen`,
    expand: ({ name }) => `${name} aufklappen`,
    renameGroup: ({ name }) => `Gruppe ${name} umbenennen`,
    grouped: ({ count, name }) => `${steps(count)} als ${name} gruppiert.`,
    addedToGroup: ({ count, name }) => `${steps(count)} zu ${name} hinzugefügt.`,
    ungrouped: ({ name }) => `${name} ist keine Gruppe mehr.`,
    leftGroup: ({ count }) =>
      count === 1
        ? '1 Schritt hat seine Gruppe verlassen.'
        : `${count} Schritte haben ihre Gruppe verlassen.`,
    renamedGroup: ({ name }) => `Gruppe in ${name} umbenannt.`,
    collapsed: ({ name, count }) => `${name} zugeklappt: ${steps(count)} in einer Karte.`,
    expanded: ({ name }) => `${name} aufgeklappt.`,
    nowFree: 'Schritte bleiben jetzt, wo Sie sie hinlegen. Die Strategie ordnet sich nicht mehr selbst.',
    undo: 'Rückgängig',
    tidied: ({ count }) => `Aufgeräumt: ${steps(count)}.`,
    tidying: 'Es wird aufgeräumt…',
    tidyCancelled: 'Das Aufräumen wurde abgebrochen. Nichts wurde verschoben.',
    tidyStale: 'Die Strategie hat sich inzwischen geändert. Es wurde nichts aufgeräumt.',
    tidyFailed: 'Das Aufräumen ist misslungen. Nichts wurde verschoben.',
    aligned: ({ count }) => `${steps(count)} ausgerichtet.`,
    distributed: ({ count }) => `${steps(count)} gleichmäßig verteilt.`,
  },
};

/** What such changes are called in the history, in German. */
export const arrangingHistoryDe: ArrangingHistory = {
  'nodes-grouped': ({ name }) => `${name} gruppieren`,
  'nodes-added-to-group': ({ name }) => `zu ${name} hinzufügen`,
  'nodes-ungrouped': ({ name }) => `Gruppe ${name} auflösen`,
  'group-renamed': ({ name }) => `Gruppe in ${name} umbenennen`,
  'group-collapsed': ({ name }) => `${name} zuklappen`,
  'group-expanded': ({ name }) => `${name} aufklappen`,
  'nodes-tidied': () => 'aufräumen',
  'nodes-aligned': ({ count }) => `${steps(count)} ausrichten`,
  'nodes-distributed': ({ count }) => `${steps(count)} verteilen`,
};

/** What can be done to arrange, group and line up, in German. */
export const arrangingActionsDe = {
  'group-steps': 'Gruppieren',
  'ungroup-steps': 'Gruppierung auflösen',
  'toggle-group': 'Gruppe zu- oder aufklappen',
  'tidy-all': 'Alles aufräumen',
  'tidy-selection': 'Auswahl aufräumen',
  'align-left': 'Links ausrichten',
  'align-center': 'Waagerecht mittig ausrichten',
  'align-right': 'Rechts ausrichten',
  'align-top': 'Oben ausrichten',
  'align-middle': 'Senkrecht mittig ausrichten',
  'align-bottom': 'Unten ausrichten',
  'distribute-horizontally': 'Waagerecht gleichmäßig verteilen',
  'distribute-vertically': 'Senkrecht gleichmäßig verteilen',
} satisfies Record<ArrangingActionId, string>;
