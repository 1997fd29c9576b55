import type { Field } from '@/core/dictionary';
import type { Diagnostic } from '@/core/lib';
import { contentOf, type Template } from '../template';
import { measureSms } from '../sms-length';
import { readTokens } from '../tokens/read-tokens';
import { diagnose, placedTexts, placeIn } from './placed-texts';
import { writeWorstCase } from './worst-case';

/** Above this an SMS costs and annoys more than a call to act is worth. Assumption of the trade. */
const SMS_SEGMENTS = 2;
/** The longest body of a WhatsApp template message, in characters (Meta, message template reference). */
const WHATSAPP_CHARACTERS = 1024;

const STOP = /\bSTOPP?\b/;

/** Whether subject, title and texts of one language are there, short enough, and say how to opt out. */
export function checkLines(
  template: Template,
  locale: string,
  fields: ReadonlyMap<string, Field>,
): Diagnostic[] {
  const content = contentOf(template, locale);
  if ('text' in content) {
    const at = placeIn(template, locale, 'text');
    if (content.text.trim() === '') return [diagnose('TPL-EMPTY', 'error', at)];
    return [...checkLength(template, locale, content.text, fields), ...checkOptOut(template, locale)];
  }
  const [name, text] =
    'title' in content ? (['title', content.title] as const) : (['subject', content.subject] as const);
  const at = placeIn(template, locale, name);
  const unnamed = text.trim() === '' ? [diagnose('TPL-SUBJECT', 'error', at, { line: name })] : [];
  return [...unnamed, ...checkOptOut(template, locale)];
}

function checkLength(
  template: Template,
  locale: string,
  text: string,
  fields: ReadonlyMap<string, Field>,
): Diagnostic[] {
  const longest = writeWorstCase(text, fields, locale);
  const at = placeIn(template, locale, 'text');
  if (template.channel === 'sms') {
    const { segments, encoding, length } = measureSms(longest);
    return segments > SMS_SEGMENTS
      ? [diagnose('TPL-SMS-LENGTH', 'warning', at, { segments, encoding, length, limit: SMS_SEGMENTS })]
      : [];
  }
  const { length } = [...longest];
  return template.channel === 'whatsapp' && length > WHATSAPP_CHARACTERS
    ? [diagnose('TPL-WHATSAPP-LENGTH', 'error', at, { length, limit: WHATSAPP_CHARACTERS })]
    : [];
}

/** E-mail, SMS and WhatsApp say how to stop them; a confirmation need not. */
function checkOptOut(template: Template, locale: string): Diagnostic[] {
  const { channel, purpose } = template;
  if (purpose === 'confirmation' || !['email', 'sms', 'whatsapp'].includes(channel)) return [];
  const texts = placedTexts(template, locale);
  const offered = texts.some(({ text }) => {
    const { fields } = readTokens(text);
    return (
      fields.includes('links.optOut') ||
      fields.includes('links.preferences') ||
      (channel !== 'email' && STOP.test(text))
    );
  });
  const field = channel === 'email' ? 'body' : 'text';
  return offered ? [] : [diagnose('TPL-OPTOUT', 'warning', placeIn(template, locale, field), { channel })];
}
