import type { MailCompiler } from '@/core/ports';
import { layOut } from './lay-out';
import { rememberMail } from './remember-mail';

/** The mail compiler of programs without a window: terminal, server, tests. Works on the calling thread. */
export function createMailCompiler(): MailCompiler {
  return rememberMail({ compile: layOut });
}
