import mjml2html from 'mjml-browser';
import { fail, succeed, type Result } from '@/core/lib';
import type { MailProblem } from '@/core/ports';

/** Compiles MJML here and now. Never rejects. Loads no fonts, since a message must not call anyone by itself. */
export async function layOut(mjml: string): Promise<Result<{ readonly html: string }, MailProblem>> {
  try {
    const { html, errors } = await mjml2html(mjml, {
      validationLevel: 'soft',
      fonts: {},
      keepComments: false,
    });
    const [first] = errors;
    return first ? fail({ code: 'mail-refused', values: { detail: first.message } }) : succeed({ html });
  } catch (error) {
    return fail({
      code: 'mail-refused',
      values: { detail: error instanceof Error ? error.message : String(error) },
    });
  }
}
