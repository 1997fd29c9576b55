const YES = new Set(['true', 'yes', 'y', 'ja', 'j', '1', 'x', 'wahr', 'on', 't', 'oui', 'si', 'sí']);
const NO = new Set(['false', 'no', 'n', 'nein', '0', 'falsch', 'off', 'f', 'non']);

/** Yes or no in the usual spellings of English and German systems; undefined when it is neither. */
export function readYesNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

const CONSENT: Readonly<Record<string, string>> = {
  granted: 'granted',
  'opt-in': 'granted',
  optin: 'granted',
  'opted in': 'granted',
  erteilt: 'granted',
  given: 'granted',
  denied: 'denied',
  'opt-out': 'denied',
  optout: 'denied',
  'opted out': 'denied',
  revoked: 'denied',
  withdrawn: 'denied',
  verweigert: 'denied',
  widerrufen: 'denied',
  unknown: 'unknown',
  unbekannt: 'unknown',
};

/** Other spellings of the base fields' choices, by field. */
const SPELLINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'customer.type': {
    natural: 'natural',
    person: 'natural',
    private: 'natural',
    individual: 'natural',
    consumer: 'natural',
    privat: 'natural',
    p: 'natural',
    b2c: 'natural',
    natürlich: 'natural',
    privatperson: 'natural',
    legal: 'legal',
    company: 'legal',
    business: 'legal',
    firma: 'legal',
    unternehmen: 'legal',
    b2b: 'legal',
    corporate: 'legal',
    organisation: 'legal',
    organization: 'legal',
    juristisch: 'legal',
  },
  'customer.preferredChannel': {
    email: 'email',
    'e-mail': 'email',
    mail: 'email',
    sms: 'sms',
    text: 'sms',
    phone: 'call',
    call: 'call',
    telefon: 'call',
    anruf: 'call',
    letter: 'letter',
    post: 'letter',
    brief: 'letter',
    whatsapp: 'whatsapp',
    wa: 'whatsapp',
  },
};

/** The stored word for a choice, by the usual spellings; yes and no stand for granted and denied. */
export function readChoice(text: string, key: string, choices: readonly string[]): string | undefined {
  const word = text.trim().toLowerCase();
  const exact = choices.find((choice) => choice.toLowerCase() === word);
  if (exact !== undefined) return exact;
  const table = key.startsWith('consent.') ? CONSENT : SPELLINGS[key];
  if (table && Object.hasOwn(table, word)) return table[word];
  if (!key.startsWith('consent.')) return undefined;
  const given = readYesNo(word);
  return given === undefined ? undefined : given ? 'granted' : 'denied';
}
