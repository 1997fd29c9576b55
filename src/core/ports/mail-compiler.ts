import type { Result } from '@/core/lib';

/** Why a message cannot be laid out; `detail` is what the compiler says, for whoever looks into it. */
export type MailProblem = {
  readonly code: 'mail-refused' | 'mail-unavailable';
  readonly values: { readonly detail: string };
};

/** Lays out MJML as HTML that mail programs understand. The same MJML gives the same HTML. */
export interface MailCompiler {
  /** Never rejects. Tokens come out as they went in. */
  compile(mjml: string): Promise<Result<{ readonly html: string }, MailProblem>>;
}
