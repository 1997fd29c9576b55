import type { Interrupt } from '@/core/policy';
import type { StrategySettings } from '../../strategy';
import type { TellingWords } from './en';

const list = (items: readonly string[], word: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;

const days = (count: number): string => (count === 1 ? '1 Tag' : `${String(count)} Tagen`);

const STAGES: Readonly<Record<StrategySettings['stage'], string>> = {
  'pre-due': 'Sie ist für Forderungen, die noch nicht fällig sind.',
  early: 'Sie ist für Forderungen in der frühen Stufe.',
  mid: 'Sie ist für Forderungen in der mittleren Stufe.',
  late: 'Sie ist für Forderungen in der späten Stufe.',
  'pre-charge-off': 'Sie ist für Forderungen kurz vor der Abschreibung.',
  recovery: 'Sie ist für Forderungen in der Beitreibung.',
  hardship: 'Sie ist für Kunden in einer Notlage.',
  b2b: 'Sie ist für Forderungen gegen Unternehmen.',
};

const ROLES: Readonly<Record<StrategySettings['actorRole'], string>> = {
  'first-party': 'Der Gläubiger selbst spricht mit den Kunden.',
  'third-party': 'Ein Inkassounternehmen spricht für den Gläubiger mit den Kunden.',
  'debt-buyer': 'Ein Forderungskäufer spricht mit den Kunden.',
};

const LATES: Readonly<Record<StrategySettings['late'], string>> = {
  send: 'Ein Schritt, der mehr als 12 Stunden zu spät kommt, wird trotzdem ausgeführt.',
  skip: 'Ein Kontakt, der mehr als 12 Stunden zu spät kommt, entfällt.',
  reschedule: 'Ein Kontakt, der mehr als 12 Stunden zu spät kommt, folgt zur nächsten guten Zeit.',
};

/** Die Wörter einer Strategie auf Papier, auf Deutsch. */
export const de: TellingWords = {
  sections: {
    purpose: 'Wofür sie ist',
    entry: 'Wer eintritt',
    interrupts: 'Vor jedem Kontakt geprüft',
    policy: 'Kontaktregeln',
    steps: 'Schritte',
    messages: 'Verwendete Nachrichten',
    notes: 'Notizen',
    open: 'Offene Probleme',
    'set-aside': 'Zurückgestellte Hinweise',
  },
  channels: { email: 'E-Mail', sms: 'SMS', whatsapp: 'WhatsApp', letter: 'Brief', call: 'Anruf' },
  stage: ({ stage }) => STAGES[stage],
  actorRole: ({ role }) => ROLES[role],
  zone: ({ zone }) =>
    `„Heute“ und die Tage im Verzug gelten nach ${zone}; ebenso die Uhrzeiten von Kunden, deren eigene Zeitzone unbekannt ist.`,
  businessCalendar: ({ calendar }) => `Werktage sparen die Feiertage von ${calendar} aus.`,
  late: ({ late }) => LATES[late],
  reentryNever: () => 'Niemand tritt ein zweites Mal ein.',
  reentryAfter: ({ count }) => `Wer ausgetreten ist, darf nach ${days(count)} wieder eintreten.`,
  noEntry: () => 'Niemand: Die Strategie hat keinen Eintritt.',

  conditions: {
    deceased: 'der Kunde als verstorben gemeldet ist',
    insolvency: 'ein Insolvenzverfahren läuft',
    fraud: 'womöglich jemand anderes die Schuld gemacht hat',
    cease: 'der Kunde keinen Kontakt wünscht',
    representative: 'ein Anwalt oder Berater für den Kunden spricht',
    moratorium: 'das Gesetz dem Kunden Aufschub gibt',
    dispute: 'der Kunde die Forderung bestreitet',
    vulnerability: 'der Kunde besonderen Schutz braucht',
    hardship: 'der Kunde zurzeit nicht zahlen kann',
    paid: 'das Geschuldete bezahlt ist',
    plan: 'ein Ratenplan läuft',
    promise: 'der Kunde Zahlung versprochen hat',
  },
  interrupt: ({ condition, action, channels }) => {
    const ACTIONS: Readonly<Record<Interrupt['action'], string>> = {
      exit: 'endet der Weg',
      hold: 'wartet der Weg, solange das so ist',
      suppress: `gibt es solange keinen Kontakt per ${list(channels, 'oder')}`,
    };
    return `Wenn ${condition}, ${ACTIONS[action]}.`;
  },
  interruptsMissing: ({ conditions }) => `Nicht geprüft wird, ob ${list(conditions, 'oder ob')}.`,

  allHours: () => 'Kunden dürfen zu jeder Stunde kontaktiert werden.',
  window: ({ days: on, from, until, channels }) =>
    `Kontakte${channels.length === 0 ? '' : ` per ${list(channels, 'und')}`} gibt es ${weekdays(on)} zwischen ${from} und ${until} Uhr in der Ortszeit des Kunden.`,
  cap: ({ count, days: within, channels }) => {
    const by = channels.length === 0 ? '' : ` per ${list(channels, 'oder')}`;
    return count === 0
      ? `Es gibt keinen Kontakt${by}.`
      : `Höchstens ${count === 1 ? '1 Kontakt' : `${String(count)} Kontakte`}${by} ${within === 1 ? 'am Tag' : `in ${days(within)}`}.`;
  },
  gap: ({ hours }) =>
    hours === 1
      ? 'Zwischen zwei Kontakten liegt mindestens 1 Stunde.'
      : `Zwischen zwei Kontakten liegen mindestens ${String(hours)} Stunden.`,
  consent: ({ channels }) =>
    `Kontakte per ${list(channels, 'und')} brauchen ein erfasstes Ja; bei allen anderen zählt nur ein erfasstes Nein.`,
  consentNone: () => 'Kein Kanal braucht ein erfasstes Ja; ein erfasstes Nein gilt auf allen.',
  contactCalendar: ({ calendar }) => `An Feiertagen von ${calendar} wird niemand kontaktiert.`,
  calendars: { DE: 'Deutschland', 'GB-EAW': 'England und Wales', US: 'den Vereinigten Staaten' },

  goesOn: ({ number, name }) => `weiter mit ${String(number)}, ${name}.`,
  goesBack: ({ number, name }) => `zurück zu ${String(number)}, ${name}.`,
  leadsNowhere: () => 'führt noch nirgendwohin.',
  off: () => 'Ausgeschaltet: Wege gehen weiter, als wäre er nicht da.',
  days: ({ earliest, latest, isPastDue }) => {
    const since = isPastDue ? 'im Verzug' : 'nach dem Eintritt';
    if (latest === null) return `Ab Tag ${String(earliest)} ${since}.`;
    return latest === earliest
      ? `Tag ${String(earliest)} ${since}.`
      : `Tag ${String(earliest)} bis ${String(latest)} ${since}.`;
  },
  expires: ({ hours }) =>
    `Wird aufgegeben, wenn sie nicht in ${hours === 1 ? '1 Stunde' : `${String(hours)} Stunden`} gesendet werden konnte.`,
  script: ({ name }) => `Gesprächsleitfaden: „${name}“.`,
  instructions: ({ text }) => `Anweisungen: ${text}`,
  share: ({ percent }) => `${String(percent).replace('.', ',')} %`,
  unreached: () => 'Vom Eintritt aus nicht erreicht',
  message: ({ channel, steps }) =>
    `${channel}, ${steps.length === 1 ? 'Schritt' : 'Schritte'} ${list(steps.map(String), 'und')}.`,
  none: () => 'Keine.',
  noMessages: () => 'Diese Strategie sendet keine Nachricht.',
  remark: ({ sentence, step }) => (step === undefined ? sentence : `${step}: ${sentence}`),
  reason: ({ reason }) => `Zurückgestellt, weil: ${reason}`,
  severities: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
};

const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

function weekdays(on: readonly number[]): string {
  const sorted = [...on].sort((one, other) => one - other);
  const names = sorted.map((day) => WEEKDAYS[day - 1] ?? '');
  const isRun = sorted.length > 2 && sorted.every((day, index) => day === (sorted[0] ?? 0) + index);
  if (sorted.length === 7) return 'jeden Tag';
  return isRun ? `von ${names[0] ?? ''} bis ${names.at(-1) ?? ''}` : `am ${list(names, 'und')}`;
}
