/** The languages Fairpath speaks to its users. */
export type Locale = 'en' | 'de';

/** What may be put into a phrase. Instants and dates are ISO strings; money is minor units with its currency. */
export type PhraseValues = Readonly<Record<string, unknown>>;

/** Words for a reader, before a language is chosen: which sentence, and what to put into it. */
export type Phrase<Code extends string = string> = { readonly code: Code; readonly values: PhraseValues };

/** One language's sentences: a function per code that puts the values in their place. */
export type Catalogue = Readonly<Record<string, (values: never) => string>>;

/** The phrases a catalogue can say, each code with the values its sentence asks for. */
export type PhraseOf<Words extends Catalogue> = {
  [Code in keyof Words & string]: {
    readonly code: Code;
    readonly values: Parameters<Words[Code]> extends [infer Values extends PhraseValues]
      ? Values
      : Readonly<Record<string, never>>;
  };
}[keyof Words & string];

/** A catalogue in every language; the compiler names the sentence a language lacks. */
export type Catalogues<Words extends Catalogue> = Readonly<Record<Locale, Words>>;

/**
 * The sentence of a phrase in one language. A code the catalogue does not know (a newer document's)
 * reads as the code itself, so that nothing is shown as blank.
 */
export function say(words: Catalogue, phrase: Phrase): string {
  const sentence = Object.hasOwn(words, phrase.code) ? words[phrase.code] : undefined;
  return sentence ? sentence(phrase.values as never) : phrase.code;
}
