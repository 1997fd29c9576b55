import type { Change, Duration } from '@/core/bundle';
import type { en, enDiagnostics } from './en';

const UNITS: Record<Duration['unit'], [string, string]> = {
  hours: ['Stunde', 'Stunden'],
  days: ['Tag', 'Tage'],
  'business-days': ['Werktag', 'Werktage'],
};

const CHANNELS: Record<string, string> = {
  email: 'E-Mail',
  sms: 'SMS',
  whatsapp: 'WhatsApp',
  letter: 'Brief',
  call: 'Anruf',
};

const EVENTS: Record<string, string> = {
  'payment.received': 'eine Zahlung',
  'promise.made': 'ein Zahlungsversprechen',
  'plan.accepted': 'einen angenommenen Ratenplan',
  'message.clicked': 'einen Klick',
  'message.replied': 'eine Antwort',
  'page.visited': 'einen Besuch der Seite',
  'promise.kept': 'ein gehaltenes Versprechen',
  'promise.broken': 'ein gebrochenes Versprechen',
  'payment.failed': 'eine fehlgeschlagene Zahlung',
};

const REASONS: Record<string, string> = {
  completed: 'erledigt',
  paid: 'bezahlt',
  'plan-completed': 'Ratenplan erfüllt',
  settled: 'verglichen',
  'promise-open': 'ein Versprechen ist offen',
  'handed-over': 'übergeben',
  'no-contact-possible': 'kein Kontakt möglich',
};

const ACTIVITIES: Record<string, string> = { call: 'Anruf', review: 'Prüfung', approval: 'Freigabe' };

const TYPES: Record<string, string> = {
  text: 'Text',
  integer: 'ganze Zahl',
  number: 'Zahl',
  money: 'Betrag',
  date: 'Datum',
  boolean: 'Ja/Nein',
  choice: 'Auswahl',
};

function list(items: readonly string[], word: string): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

function span({ amount, unit }: Duration): string {
  return `${String(amount)} ${UNITS[unit][amount === 1 ? 0 : 1]}`;
}

function dative({ amount, unit }: Duration): string {
  const word = UNITS[unit][amount === 1 ? 0 : 1];
  return `${String(amount)} ${amount === 1 || word.endsWith('n') ? word : `${word}n`}`;
}

function upper(text: string): string {
  return text.charAt(0).toLocaleUpperCase('de') + text.slice(1);
}

/** The sentences of nodes, in German. */
export const de: typeof en = {
  entryAll: () => 'Alle Fälle des Portfolios treten ein.',
  entryWhen: ({ condition }) => `Fälle treten ein, wenn gilt: ${condition}.`,
  split: ({ branches }) =>
    `${branches.map(({ name, condition }) => `${name}, wenn gilt: ${condition}`).join('; ')}; sonst alle anderen.`,
  experiment: ({ arms }) =>
    `${list(
      arms.map(({ name, weight }) => `${String(weight)} % ${name}`),
      'und',
    )}, durch bleibenden Zufall.`,
  send: ({ channels }) =>
    `${upper(
      list(
        channels.map(
          ({ channel, template }) =>
            `${CHANNELS[channel] ?? channel} ${template === null ? 'noch ohne Nachricht' : `„${template}“`}`,
        ),
        'oder sonst',
      ),
    )}.`,
  task: ({ activity, queue, sla }) =>
    `${ACTIVITIES[activity] ?? activity} durch das Team „${queue}“ innerhalb von ${dative(sla)}.`,
  waitDuration: ({ duration, at }) =>
    at === null ? `${span(duration)} warten.` : `${span(duration)} warten, dann bis ${at} Uhr.`,
  waitDate: ({ field, offsetDays, at }) => {
    if (offsetDays === 0) return `Warten bis ${field}, ${at} Uhr.`;
    const days = Math.abs(offsetDays);
    return `Warten bis ${String(days)} ${days === 1 ? 'Tag' : 'Tage'} ${offsetDays < 0 ? 'vor' : 'nach'} ${field}, ${at} Uhr.`;
  },
  waitTime: ({ at }) => `Warten, bis es beim Kunden ${at} Uhr ist.`,
  waitEvent: ({ events, deadline }) =>
    `Warten auf ${list(
      events.map((event) => EVENTS[event] ?? event),
      'oder',
    )}, höchstens ${span(deadline)}.`,
  record: ({ changes }: { changes: readonly Change[] }) =>
    `${upper(
      list(
        changes.map((change) => {
          if (change.how === 'clear') return `${change.field} leeren`;
          if (change.how === 'add') return `${change.field} um ${String(change.value)} erhöhen`;
          return `${change.field} auf ${String(change.value)} setzen`;
        }),
        'und',
      ),
    )}.`,
  exit: ({ reason }) => `Der Ablauf endet: ${REASONS[reason] ?? reason}.`,
};

/** What a strategy's diagnostics say, in German. */
export const deDiagnostics: typeof enDiagnostics = {
  'split-branch-twice': {
    sentence: ({ name }) => `Der Zweig „${name}“ hat dieselbe Kennung wie ein anderer Ausgang.`,
    advice: () => 'Einen der beiden Zweige entfernen und neu anlegen.',
  },
  'split-condition-missing': {
    sentence: ({ name }) => `Der Zweig „${name}“ hat keine Bedingung.`,
    advice: () => 'Festlegen, wer diesen Zweig nimmt, oder ihn entfernen.',
  },
  'FLOW-08': {
    sentence: ({ total }) => `Die Anteile der Arme ergeben ${String(total)} %, nicht 100 %.`,
    advice: () => 'Die Anteile ändern, bis sie 100 % ergeben.',
  },
  'experiment-arm-twice': {
    sentence: ({ name }) => `Den Arm „${name}“ gibt es zweimal.`,
    advice: () => 'Einen der beiden Arme entfernen und neu anlegen.',
  },
  'send-template-missing': {
    sentence: ({ channel }) => `Für ${CHANNELS[channel] ?? channel} ist keine Nachricht gewählt.`,
    advice: () => 'Eine Vorlage wählen oder eine neue anlegen.',
  },
  'send-template-unknown': {
    sentence: ({ channel }) =>
      `Die für ${CHANNELS[channel] ?? channel} gewählte Nachricht gibt es in diesem Arbeitsbereich nicht.`,
    advice: () => 'Eine andere Vorlage wählen.',
  },
  'send-template-channel': {
    sentence: ({ template, channel, templateChannel }) =>
      `„${template}“ ist für ${CHANNELS[templateChannel] ?? templateChannel} geschrieben, nicht für ${CHANNELS[channel] ?? channel}.`,
    advice: () => 'Eine Vorlage dieses Kanals wählen oder den Kanal ändern.',
  },
  'send-channel-twice': {
    sentence: ({ channel }) => `${CHANNELS[channel] ?? channel} steht zweimal in der Liste.`,
    advice: () => 'Eine davon entfernen: Die zweite wird nie erreicht.',
  },
  'task-outcome-twice': {
    sentence: ({ name }) => `Das Ergebnis „${name}“ gibt es zweimal.`,
    advice: () => 'Eines der beiden Ergebnisse entfernen.',
  },
  'task-sla-zero': {
    sentence: () => 'Die Aufgabe ist sofort fällig.',
    advice: () => 'Mindestens eine Stunde Zeit geben.',
  },
  'task-script-unknown': {
    sentence: () => 'Den Gesprächsleitfaden gibt es in diesem Arbeitsbereich nicht.',
    advice: () => 'Einen anderen Leitfaden wählen.',
  },
  'task-script-channel': {
    sentence: ({ template }) => `„${template}“ ist kein Gesprächsleitfaden.`,
    advice: () => 'Eine für Anrufe geschriebene Vorlage wählen.',
  },
  'task-script-missing': {
    sentence: () => 'Der Anruf hat keinen Leitfaden.',
    advice: () => 'Einen Leitfaden wählen, damit alle dasselbe hören.',
  },
  'wait-zero': {
    sentence: () => 'Dieses Warten dauert keine Zeit.',
    advice: () => 'Eine Dauer setzen oder das Warten entfernen.',
  },
  'wait-field': {
    sentence: ({ field }) => `„${field}“ ist kein Datum.`,
    advice: () => 'Ein Feld wählen, das ein Datum enthält.',
  },
  'wait-time': { sentence: () => 'Auf 24:00 Uhr lässt sich nicht warten.', advice: () => '00:00 verwenden.' },
  'wait-deadline-zero': {
    sentence: () => 'Die Frist endet sofort, kein Ereignis kann ihr zuvorkommen.',
    advice: () => 'Festlegen, wie lange höchstens gewartet wird.',
  },
  'wait-event-twice': {
    sentence: () => 'Auf dasselbe Ereignis wird zweimal gewartet.',
    advice: () => 'Eines der beiden entfernen.',
  },
  'record-field-unknown': {
    sentence: ({ field }) => `Ein Feld „${field}“ gibt es nicht.`,
    advice: () => 'Ein Feld des Wörterbuchs wählen.',
  },
  'record-field-fixed': {
    sentence: ({ field }) => `„${field}“ wird aus anderen Feldern berechnet und lässt sich nicht schreiben.`,
    advice: () => 'Ein Feld wählen, das sich schreiben lässt.',
  },
  'record-value': {
    sentence: ({ field }) => `Der Wert passt nicht zum Feld „${field}“.`,
    advice: ({ type }) => `Einen Wert der Art ${TYPES[type] ?? type} eingeben.`,
  },
};
