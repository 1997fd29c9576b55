import { isZone } from '@/core/lib';

/** International dialling codes, and whether the leading 0 of a national number is dropped before them. */
const DIALLING: Readonly<Record<string, readonly [code: string, dropsZero: boolean]>> = {
  AT: ['43', true],
  AU: ['61', true],
  BE: ['32', true],
  BG: ['359', true],
  CA: ['1', false],
  CH: ['41', true],
  CY: ['357', false],
  CZ: ['420', false],
  DE: ['49', true],
  DK: ['45', false],
  EE: ['372', false],
  ES: ['34', false],
  FI: ['358', true],
  FR: ['33', true],
  GB: ['44', true],
  GR: ['30', false],
  HR: ['385', true],
  HU: ['36', false],
  IE: ['353', true],
  IN: ['91', true],
  IT: ['39', false],
  JP: ['81', true],
  KW: ['965', false],
  LT: ['370', false],
  LU: ['352', false],
  LV: ['371', false],
  MT: ['356', false],
  NL: ['31', true],
  NO: ['47', false],
  PL: ['48', false],
  PT: ['351', false],
  RO: ['40', true],
  SE: ['46', true],
  SI: ['386', true],
  SK: ['421', true],
  TR: ['90', true],
  TW: ['886', true],
  US: ['1', false],
};

const COUNTRIES: Readonly<Record<string, string>> = {
  deutschland: 'DE',
  germany: 'DE',
  österreich: 'AT',
  austria: 'AT',
  schweiz: 'CH',
  switzerland: 'CH',
  france: 'FR',
  frankreich: 'FR',
  'united kingdom': 'GB',
  uk: 'GB',
  'great britain': 'GB',
  ireland: 'IE',
  irland: 'IE',
  italy: 'IT',
  italien: 'IT',
  spain: 'ES',
  spanien: 'ES',
  netherlands: 'NL',
  niederlande: 'NL',
  poland: 'PL',
  polen: 'PL',
  usa: 'US',
  'united states': 'US',
  japan: 'JP',
  kuwait: 'KW',
  taiwan: 'TW',
  deu: 'DE',
  aut: 'AT',
  che: 'CH',
  fra: 'FR',
  gbr: 'GB',
  irl: 'IE',
  ita: 'IT',
  esp: 'ES',
  nld: 'NL',
  pol: 'PL',
  jpn: 'JP',
  kwt: 'KW',
  twn: 'TW',
};

/** An e-mail address in the shape that can be sent to; undefined when it is none. */
export function readEmail(text: string): string | undefined {
  return /^[^\s@,;<>"]{1,64}@[^\s@.,;<>"]+(?:\.[^\s@.,;<>"]+)+$/.test(text) && text.length <= 254
    ? text
    : undefined;
}

/**
 * A phone number in international form (`+491701234567`). A national number needs its country; without one, or
 * with too few or too many figures, there is none.
 */
export function readPhone(text: string, country: string | undefined): string | undefined {
  const compact = text.replace(/\(0\)/g, '').replace(/[\s()./\-–]/g, '');
  const international = /^(?:\+|00)([1-9]\d{6,14})$/.exec(compact);
  if (international?.[1]) return `+${international[1]}`;
  if (!/^\d{6,14}$/.test(compact) || compact.startsWith('00')) return undefined;
  const dialling = country !== undefined && Object.hasOwn(DIALLING, country) ? DIALLING[country] : undefined;
  if (!dialling) return undefined;
  const [code, dropsZero] = dialling;
  if (dropsZero && !compact.startsWith('0')) return compact.startsWith(code) ? `+${compact}` : undefined;
  return `+${code}${dropsZero ? compact.slice(1) : compact}`;
}

/** A country as its two ISO letters, also by its English or German name. */
export function readCountry(text: string): string | undefined {
  const word = text.trim();
  if (/^[A-Za-z]{2}$/.test(word) && word.toLowerCase() !== 'uk') return word.toUpperCase();
  const key = word.toLowerCase();
  return Object.hasOwn(COUNTRIES, key) ? COUNTRIES[key] : undefined;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  german: 'de',
  deutsch: 'de',
  english: 'en',
  englisch: 'en',
  french: 'fr',
  französisch: 'fr',
  turkish: 'tr',
  türkisch: 'tr',
  spanish: 'es',
  spanisch: 'es',
  italian: 'it',
  italienisch: 'it',
  polish: 'pl',
  polnisch: 'pl',
  arabic: 'ar',
  arabisch: 'ar',
  japanese: 'ja',
  japanisch: 'ja',
};

/** A language tag (`de-DE`), also by the language's English or German name. */
export function readLanguage(text: string): string | undefined {
  const word = text.trim().replaceAll('_', '-');
  const named = word.toLowerCase();
  if (Object.hasOwn(LANGUAGES, named)) return LANGUAGES[named];
  const parts = /^([A-Za-z]{2,3})(?:-([A-Za-z]{2}))?$/.exec(word);
  if (!parts?.[1]) return undefined;
  return parts[2] ? `${parts[1].toLowerCase()}-${parts[2].toUpperCase()}` : parts[1].toLowerCase();
}

/** Zones already looked up: a file names few of them, many times. */
const knownZones = new Set<string>();

/** A time zone by its IANA name. */
export function readZone(text: string): string | undefined {
  if (knownZones.has(text)) return text;
  if (!/^[A-Za-z]+(?:[/_+-][A-Za-z0-9_+-]+)*$/.test(text) || !isZone(text)) return undefined;
  knownZones.add(text);
  return text;
}
