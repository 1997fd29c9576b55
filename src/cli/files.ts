import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FILE_LIMITS, parseJson, type Diagnostic } from '@/core/lib';
import { describeDiagnostic } from '@/core/lint';
import { Refused, type Terminal } from './command';

/** The largest file read at once, in bytes: more than any text the doors take. */
const MAX_BYTES = 4 * FILE_LIMITS.maxCharacters;

/** A file's bytes. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size <= MAX_BYTES) return await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') throw new Refused({ code: 'file-missing', values: { file } });
    if (code === 'EISDIR') throw new Refused({ code: 'file-is-folder', values: { file } });
    throw new Refused({ code: 'file-unreadable', values: { file, reason: code } });
  }
  throw new Refused({ code: 'file-too-large', values: { file, bytes: MAX_BYTES } });
}

/** A file's text. Whatever is not UTF-8 is refused rather than guessed at. */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused({ code: 'file-not-text', values: { file } });
  }
}

/** A file's JSON value, through the first part of every door. */
export async function readJson(file: string, terminal: Terminal): Promise<unknown> {
  const json = parseJson(await readText(file), FILE_LIMITS);
  if (json.ok) return json.value;
  const at = { document: { kind: 'project', id: '' } } as const;
  throw refuseFile(file, [{ ...json.error, severity: 'error', at }], terminal);
}

/** The refusal of a file: a sentence for each thing its door found. */
export function refuseFile(file: string, diagnostics: readonly Diagnostic[], { locale }: Terminal): Refused {
  return new Refused(...diagnostics.map((each) => `${file}: ${describeDiagnostic(each, locale).sentence}`));
}

/** Writes a file whole or leaves what was there: beside it first, then in its place. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    await writeFile(draft, text, { flag: 'wx', flush: true });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Refused({ code: 'file-unwritable', values: { file, reason: codeOf(error) } });
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
