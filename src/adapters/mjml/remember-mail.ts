import { digestText } from '@/core/lib';
import type { MailCompiler } from '@/core/ports';

/** How many compiled messages are kept at hand; the oldest goes first. */
const KEPT = 200;

/** A compiler that lays out the same MJML once: what was refused is tried again, what is under way is shared. */
export function rememberMail(compiler: MailCompiler): MailCompiler {
  const known = new Map<string, ReturnType<MailCompiler['compile']>>();
  return {
    compile(mjml) {
      const key = digestText(mjml);
      const found = known.get(key);
      if (found) return found;
      const made = compiler.compile(mjml);
      known.set(key, made);
      void made.then((result) => {
        if (!result.ok) known.delete(key);
      });
      for (const oldest of known.keys()) {
        if (known.size <= KEPT) break;
        known.delete(oldest);
      }
      return made;
    },
  };
}
