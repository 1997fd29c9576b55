import { baseFieldLabel } from '@/core/dictionary';
import type { TemplateDiagnosticCode } from './en';
import type { DiagnosticSentences } from '@/core/lib';
import type { TemplateWords } from './template-words';

type Named = { readonly field: string; readonly label?: string };

const nameOf = ({ field, label }: Named): string => label ?? baseFieldLabel(field, 'de') ?? field;

const diagnostics = {
  'TPL-TOKEN-SYNTAX': {
    sentence: ({ source }: { source: string }) => `„${source}“ lässt sich nicht als Platzhalter lesen.`,
    advice: () => 'Entfernen und den Platzhalter aus der Liste einfügen.',
  },
  'TPL-TOKEN-UNKNOWN': {
    sentence: ({ field }: { field: string }) => `Ein Feld ${field} gibt es nicht.`,
    advice: ({ nearest }: { nearest?: string }) =>
      nearest === undefined
        ? 'Ein Feld des Verzeichnisses wählen oder es dort anlegen.'
        : `Vielleicht war ${nameOf({ field: nearest })} gemeint.`,
  },
  'TPL-TOKEN-FORBIDDEN': {
    sentence: (values: Named) => `${nameOf(values)} darf einem Kunden nie gesagt werden.`,
    advice: () => 'Den Platzhalter entfernen. Scores, Einwilligungen und Schutzmerkmale bleiben im Haus.',
  },
  'TPL-TOKEN-TYPE': {
    sentence: (values: Named & { filter: string; fault: string }) =>
      values.fault === 'missing'
        ? `${nameOf(values)} braucht ein Format, um lesbar zu sein.`
        : `${nameOf(values)} lässt sich nicht mit „${values.filter}“ schreiben.`,
    advice: () => 'Wählen, wie es geschrieben werden soll.',
  },
  'TPL-TOKEN-BOOLEAN': {
    sentence: (values: Named) =>
      `${nameOf(values)} ist ein Ja oder Nein; in einem Satz kann das niemand lesen.`,
    advice: () => 'Entfernen, oder einen Satz nur zeigen, wenn es zutrifft.',
  },
  'TPL-TOKEN-NULL': {
    sentence: (values: Named) => `${nameOf(values)} kann fehlen, und dann steht nichts an seiner Stelle.`,
    advice: () =>
      'Einen Ersatztext angeben. Ohne ihn wird die Nachricht nicht an die gesendet, bei denen die Angabe fehlt.',
  },
  'TPL-LINK-TOKEN': {
    sentence: (values: Named) => `${nameOf(values)} steht in einem Link, wo andere es lesen können.`,
    advice: () => 'Links bestehen nur aus Link-Feldern; sie enthalten keine persönlichen Daten.',
  },
  'TPL-PII': {
    sentence: (values: Named) =>
      `${nameOf(values)} ist eine persönliche Angabe, die die Nachricht nicht braucht.`,
    advice: () => 'Weglassen. Wer angeschrieben wird, weiß, wie er erreichbar ist.',
  },
  'TPL-SUBJECT': {
    sentence: ({ line }: { line: string }) =>
      line === 'title' ? 'Die Seite hat keinen Titel.' : 'Die E-Mail hat keinen Betreff.',
    advice: () => 'In wenigen Worten sagen, worum es geht.',
  },
  'TPL-EMPTY': { sentence: () => 'Hier steht noch nichts.', advice: () => 'Die Nachricht schreiben.' },
  'TPL-CTA': {
    sentence: () => 'Die Nachricht verlangt etwas und bietet keinen Link dafür.',
    advice: () => 'Eine Schaltfläche zur Zahlungsseite oder zur Hilfe einfügen.',
  },
  'TPL-BUTTON-LINK': {
    sentence: () => 'Die Schaltfläche führt nirgendwohin.',
    advice: () => 'Den Link wählen, den sie öffnet.',
  },
  'TPL-BUTTON-LABEL': {
    sentence: () => 'Die Schaltfläche ist leer.',
    advice: () => 'Eine Beschriftung geben, die sagt, was geschieht.',
  },
  'TPL-IMAGE-SOURCE': {
    sentence: () => 'Das Bild hat keine Adresse.',
    advice: () => 'Die https-Adresse angeben, von der es geladen wird.',
  },
  'TPL-ALT': {
    sentence: () => 'Das Bild hat keine Beschreibung.',
    advice: () => 'Für alle beschreiben, die es nicht sehen; leer lassen, wenn es nur schmückt.',
  },
  'TPL-OPTOUT': {
    sentence: ({ channel }: { channel: string }) =>
      channel === 'email'
        ? 'Die E-Mail sagt nicht, wie man sie abbestellt.'
        : 'Der Text sagt nicht, wie man ihn abbestellt.',
    advice: ({ channel }: { channel: string }) =>
      channel === 'email'
        ? 'Einen Link zum Abbestellen oder zu den Einstellungen einfügen.'
        : '„STOP antworten zum Abbestellen“ oder einen Link dazu einfügen.',
  },
  'TPL-SMS-LENGTH': {
    sentence: ({ segments, limit }: { segments: number; limit: number }) =>
      `Beim längsten Kunden braucht der Text ${segments} Teile; ${limit} sollen genügen.`,
    advice: () => 'Kürzen, oder den längsten Platzhalter begrenzen.',
  },
  'TPL-WHATSAPP-LENGTH': {
    sentence: ({ length, limit }: { length: number; limit: number }) =>
      `Die Nachricht kann ${length} Zeichen erreichen; WhatsApp nimmt ${limit}.`,
    advice: () => 'Kürzen.',
  },
  'TPL-MESSAGE-MISSING': {
    sentence: ({ locale }: { locale: string }) => `Die Nachricht für ${locale} ist noch nicht gesetzt.`,
    advice: () => 'Einen Augenblick warten; sie wird nach jeder Änderung gesetzt.',
  },
} as const satisfies Record<TemplateDiagnosticCode, DiagnosticSentences>;

/** German. */
export const de = {
  diagnostics,
  blocks: {
    body: 'Nachricht',
    section: 'Abschnitt',
    column: 'Spalte',
    text: 'Text',
    button: 'Schaltfläche',
    image: 'Bild',
    divider: 'Linie',
  },
  channels: {
    email: 'E-Mail',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    letter: 'Brief',
    call: 'Gesprächsleitfaden',
    page: 'Zielseite',
  },
  purposes: {
    demand: 'Zahlungsaufforderung',
    reminder: 'Erinnerung',
    confirmation: 'Bestätigung',
    information: 'Information',
  },
  tones: {
    friendly: 'Freundlich',
    empathetic: 'Einfühlsam',
    neutral: 'Sachlich',
    firm: 'Bestimmt',
    final: 'Letztmalig',
  },
  filters: {
    default: 'Ersatztext',
    money: 'Betrag',
    date: 'Datum',
    number: 'Zahl',
    percent: 'Prozent',
    truncate: 'Gekürzt',
    mask: 'Verdeckt',
    upcase: 'GROSSBUCHSTABEN',
    downcase: 'kleinbuchstaben',
    capitalize: 'Groß am Anfang',
    safe_url: 'Link',
    url_encode: 'In einem Link',
  },
  dateStyles: { short: 'kurz', medium: 'mittel', long: 'lang', weekday: 'mit Wochentag', iso: 'ISO' },
  attributes: {
    'background-color': 'Hintergrund',
    padding: 'Abstand außen',
    'border-radius': 'Ecken',
    'text-align': 'Ausrichtung',
    direction: 'Richtung',
    width: 'Breite',
    'vertical-align': 'Senkrechte Ausrichtung',
    align: 'Ausrichtung',
    color: 'Textfarbe',
    'font-size': 'Textgröße',
    'font-weight': 'Stärke',
    'line-height': 'Zeilenhöhe',
    'font-family': 'Schrift',
    'container-background-color': 'Hintergrund',
    href: 'Link',
    title: 'Erläuterung',
    'inner-padding': 'Abstand innen',
    src: 'Adresse',
    alt: 'Beschreibung',
    'border-color': 'Farbe',
    'border-width': 'Dicke',
    'border-style': 'Linie',
  },
  choices: {
    left: 'links',
    center: 'mittig',
    right: 'rechts',
    ltr: 'von links nach rechts',
    rtl: 'von rechts nach links',
    top: 'oben',
    middle: 'Mitte',
    bottom: 'unten',
    '400': 'normal',
    '500': 'mittel',
    '600': 'halbfett',
    '700': 'fett',
    solid: 'durchgezogen',
    dashed: 'gestrichelt',
    dotted: 'gepunktet',
  },
} as const satisfies TemplateWords;
