import { z } from 'zod';
import { isSafeImageSource, isSafeLink } from '../links';

/** How an attribute is edited: the inspector draws a control of this kind. */
export type AttributeControl =
  'colour' | 'pixels' | 'spacing' | 'link' | 'image' | 'line' | 'choice' | 'font' | 'plain' | 'rich-text';

/** A colour as CSS writes it: hex, a name, or rgb(). Never a token: nothing escapes inside a style. */
export const colour = z
  .string()
  .regex(/^(#([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[a-zA-Z]{3,30}|rgba?\([\d\s.,%]{5,40}\))$/)
  .meta({ control: 'colour' });

/** A length in whole pixels: `600px`. */
export const pixels = z
  .string()
  .regex(/^\d{1,4}px$/)
  .meta({ control: 'pixels' });

/** A length in pixels or per cent. */
export const extent = z
  .string()
  .regex(/^\d{1,4}(\.\d{1,4})?(px|%)$/)
  .meta({ control: 'pixels' });

/** One to four lengths, clockwise from the top. */
export const spacing = z
  .string()
  .regex(/^\d{1,3}(px)?( \d{1,3}(px)?){0,3}$/)
  .meta({ control: 'spacing' });

/** Names of typefaces, best first. */
export const font = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9 ,'-]+$/)
  .meta({ control: 'font' });

/** Where something leads: a safe address, or a token that is one. */
export const link = z
  .string()
  .max(2000)
  .refine(isSafeLink, 'not an https, mailto or tel address')
  .meta({ control: 'link' });

/** Where a picture is loaded from. */
export const imageSource = z
  .string()
  .max(400_000)
  .refine(isSafeImageSource, 'not an https address or a picture')
  .meta({ control: 'image' });

/** One line of words; may hold tokens. */
export const line = z
  .string()
  .max(500)
  .regex(/^[^\p{Cc}]*$/u)
  .meta({ control: 'line' });

/** One of some words. */
export function choice<const Words extends readonly [string, ...string[]]>(...words: Words) {
  return z.enum(words).meta({ control: 'choice' });
}

export const align = choice('left', 'center', 'right');
