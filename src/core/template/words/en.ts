import { baseFieldLabel } from '@/core/dictionary';
import type { DiagnosticWords } from '@/core/lib';
import type { TemplateWords } from './template-words';

type Named = { readonly field: string; readonly label?: string };

const nameOf = ({ field, label }: Named): string => label ?? baseFieldLabel(field, 'en') ?? field;

const diagnostics = {
  'TPL-TOKEN-SYNTAX': {
    sentence: ({ source }: { source: string }) => `“${source}” cannot be read as a token.`,
    advice: () => 'Take it out and insert the token from the list.',
  },
  'TPL-TOKEN-UNKNOWN': {
    sentence: ({ field }: { field: string }) => `There is no field ${field}.`,
    advice: ({ nearest }: { nearest?: string }) =>
      nearest === undefined
        ? 'Choose a field of the dictionary, or add it there.'
        : `Perhaps ${nameOf({ field: nearest })} was meant.`,
  },
  'TPL-TOKEN-FORBIDDEN': {
    sentence: (values: Named) => `${nameOf(values)} must never be said to a customer.`,
    advice: () => 'Take the token out. Scores, consents and protection flags stay in the house.',
  },
  'TPL-TOKEN-TYPE': {
    sentence: (values: Named & { filter: string; fault: string }) =>
      values.fault === 'missing'
        ? `${nameOf(values)} needs a format to be read.`
        : `${nameOf(values)} cannot be written with “${values.filter}”.`,
    advice: () => 'Choose how it is to be written.',
  },
  'TPL-TOKEN-BOOLEAN': {
    sentence: (values: Named) => `${nameOf(values)} is a yes or no; nobody can read that in a sentence.`,
    advice: () => 'Take it out, or show a sentence only when it is true.',
  },
  'TPL-TOKEN-NULL': {
    sentence: (values: Named) =>
      `${nameOf(values)} may be missing, and then there is nothing to say instead.`,
    advice: () =>
      'Give the token a fallback. Without one, the message is not sent to whom it is missing for.',
  },
  'TPL-LINK-TOKEN': {
    sentence: (values: Named) => `${nameOf(values)} stands in a link, where others can read it.`,
    advice: () => 'Links are made of link fields only; they carry no personal data.',
  },
  'TPL-PII': {
    sentence: (values: Named) => `${nameOf(values)} is personal data the message does not need.`,
    advice: () => 'Leave it out. Who is written to knows how they are reached.',
  },
  'TPL-SUBJECT': {
    sentence: ({ line }: { line: string }) =>
      line === 'title' ? 'The page has no title.' : 'The e-mail has no subject.',
    advice: () => 'Say in a few words what it is about.',
  },
  'TPL-EMPTY': { sentence: () => 'Nothing is written here yet.', advice: () => 'Write the message.' },
  'TPL-CTA': {
    sentence: () => 'The message asks for something and offers no link to do it.',
    advice: () => 'Add a button that leads to the payment page or to help.',
  },
  'TPL-BUTTON-LINK': {
    sentence: () => 'The button leads nowhere.',
    advice: () => 'Choose the link it opens.',
  },
  'TPL-BUTTON-LABEL': {
    sentence: () => 'The button says nothing.',
    advice: () => 'Give it a label that says what happens.',
  },
  'TPL-IMAGE-SOURCE': {
    sentence: () => 'The picture has no address.',
    advice: () => 'Give the https address it is loaded from.',
  },
  'TPL-ALT': {
    sentence: () => 'The picture has no description.',
    advice: () => 'Describe it for those who do not see it; leave it empty when it is decoration.',
  },
  'TPL-OPTOUT': {
    sentence: ({ channel }: { channel: string }) =>
      channel === 'email'
        ? 'The e-mail does not say how to stop such e-mails.'
        : 'The text does not say how to stop such texts.',
    advice: ({ channel }: { channel: string }) =>
      channel === 'email'
        ? 'Add a link to opt out or to the preferences.'
        : 'Add “Reply STOP to opt out” or an opt-out link.',
  },
  'TPL-SMS-LENGTH': {
    sentence: ({ segments, limit }: { segments: number; limit: number }) =>
      `For the longest customer the text takes ${segments} parts; ${limit} are meant to be enough.`,
    advice: () => 'Shorten it, or limit the longest token.',
  },
  'TPL-WHATSAPP-LENGTH': {
    sentence: ({ length, limit }: { length: number; limit: number }) =>
      `The message can reach ${length} characters; WhatsApp takes ${limit}.`,
    advice: () => 'Shorten it.',
  },
  'TPL-MESSAGE-MISSING': {
    sentence: ({ locale }: { locale: string }) => `The ${locale} message has not been laid out yet.`,
    advice: () => 'Wait a moment; it is laid out whenever it changes.',
  },
} as const satisfies DiagnosticWords;

/** English. */
export const en = {
  diagnostics,
  blocks: {
    body: 'Message',
    section: 'Section',
    column: 'Column',
    text: 'Text',
    button: 'Button',
    image: 'Picture',
    divider: 'Line',
  },
  channels: {
    email: 'E-mail',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    letter: 'Letter',
    call: 'Call script',
    page: 'Landing page',
  },
  purposes: {
    demand: 'Demand',
    reminder: 'Reminder',
    confirmation: 'Confirmation',
    information: 'Information',
  },
  tones: { friendly: 'Friendly', empathetic: 'Empathetic', neutral: 'Neutral', firm: 'Firm', final: 'Final' },
  filters: {
    default: 'Fallback',
    money: 'Amount',
    date: 'Date',
    number: 'Number',
    percent: 'Per cent',
    truncate: 'Shortened',
    mask: 'Masked',
    upcase: 'CAPITALS',
    downcase: 'lower case',
    capitalize: 'Capitalised',
    safe_url: 'Link',
    url_encode: 'In a link',
  },
  dateStyles: { short: 'short', medium: 'medium', long: 'long', weekday: 'with weekday', iso: 'ISO' },
  attributes: {
    'background-color': 'Background',
    padding: 'Space around',
    'border-radius': 'Corners',
    'text-align': 'Alignment',
    direction: 'Direction',
    width: 'Width',
    'vertical-align': 'Vertical alignment',
    align: 'Alignment',
    color: 'Text colour',
    'font-size': 'Text size',
    'font-weight': 'Weight',
    'line-height': 'Line height',
    'font-family': 'Typeface',
    'container-background-color': 'Background',
    href: 'Link',
    title: 'Explanation',
    'inner-padding': 'Space inside',
    src: 'Address',
    alt: 'Description',
    'border-color': 'Colour',
    'border-width': 'Thickness',
    'border-style': 'Line',
  },
  choices: {
    left: 'left',
    center: 'centre',
    right: 'right',
    ltr: 'left to right',
    rtl: 'right to left',
    top: 'top',
    middle: 'middle',
    bottom: 'bottom',
    '400': 'normal',
    '500': 'medium',
    '600': 'semi-bold',
    '700': 'bold',
    solid: 'solid',
    dashed: 'dashed',
    dotted: 'dotted',
  },
} as const satisfies TemplateWords;

/** The diagnostics that have words; every language has the same. */
export type TemplateDiagnosticCode = keyof typeof diagnostics;
