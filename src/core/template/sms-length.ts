/** How a text is sent over the air: in 7-bit characters, or, when one of them does not fit, in 16-bit units. */
export type SmsLength = {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Septets or 16-bit units. */
  readonly length: number;
  readonly segments: number;
  /** How many units the present number of segments can hold. */
  readonly capacity: number;
  /** The characters that keep the text from being GSM-7, each once. */
  readonly foreign: readonly string[];
};

/** The basic alphabet (3GPP TS 23.038, 6.2.1) and, after it, what costs two septets (6.2.1.1). */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENDED = new Set('\f^{}\\[~]|€');

/** Counts a text as it would be sent. A character is never cut in two between segments. */
export function measureSms(text: string): SmsLength {
  const characters = [...text];
  const foreign = [
    ...new Set(characters.filter((character) => !BASIC.has(character) && !EXTENDED.has(character))),
  ];
  if (foreign.length > 0) return count(characters, 'UCS-2', 70, 67, (character) => character.length, foreign);
  return count(characters, 'GSM-7', 160, 153, (character) => (EXTENDED.has(character) ? 2 : 1), foreign);
}

function count(
  characters: readonly string[],
  encoding: SmsLength['encoding'],
  alone: number,
  chained: number,
  weigh: (character: string) => number,
  foreign: readonly string[],
): SmsLength {
  const length = characters.reduce((sum, character) => sum + weigh(character), 0);
  if (length <= alone) return { encoding, length, segments: length === 0 ? 0 : 1, capacity: alone, foreign };
  let segments = 1;
  let used = 0;
  for (const character of characters) {
    const weight = weigh(character);
    if (used + weight > chained) {
      segments += 1;
      used = 0;
    }
    used += weight;
  }
  return { encoding, length, segments, capacity: segments * chained, foreign };
}
