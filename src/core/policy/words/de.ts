import type { RuleCode, RuleValues } from '../describe-rule';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** German. */
export const de: Record<RuleCode, (values: RuleValues) => string> = {
  allowed: () => 'nichts spricht dagegen',
  window: () => 'außerhalb der Kontaktzeiten',
  'window-never': () => 'die Kontaktzeiten öffnen nie',
  cap: ({ count, days }) => `die Grenze ist ${count} in ${days} ${plural(days, 'Tag', 'Tagen')}`,
  gap: ({ hours }) => `zwischen zwei Kontakten liegen ${hours} Stunden`,
  'address-missing': () => 'es gibt keine Adresse',
  'channel-failed': () => 'hier ist schon eine Nachricht gescheitert',
  'channel-suppressed': () => 'der Kanal schweigt zurzeit',
  'consent-denied': () => 'der Kunde wünscht es nicht',
  'consent-missing': () => 'es gibt keine Einwilligung',
  'calendar-ended': () => 'der Feiertagskalender endet vorher',
  'no-channel': () => 'kein Kanal ist übrig',
  'endless-loop': () => 'die Strategie läuft im Kreis',
};
