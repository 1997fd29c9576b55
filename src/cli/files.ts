import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FILE_LIMITS, parseJson, type Diagnostic, type JsonProblem } from '@/core/lib';
import { describeDiagnostic } from '@/core/lint';
import { Refused, type Terminal } from './command';

/** The largest file read at once, in bytes: more than any text the doors take. */
const MAX_BYTES = 4 * FILE_LIMITS.maxCharacters;

/** A file's bytes. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const there = await stat(file);
    // A device may never end.
    if (there.isCharacterDevice() || there.isBlockDevice())
      throw new Refused({ code: 'file-is-device', values: { file } });
    if (there.size <= MAX_BYTES) return await readFile(file);
  } catch (error) {
    if (error instanceof Refused) throw error;
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
  throw refuseJson(file, json.error, terminal);
}

/** The refusal of a text that is not JSON as it should be. */
export function refuseJson(file: string, problem: JsonProblem, terminal: Terminal): Refused {
  const at = { document: { kind: 'project', id: '' } } as const;
  return refuseFile(file, [{ ...problem, severity: 'error', at }], terminal);
}

/** The refusal of a file: a sentence for each thing its door found. */
export function refuseFile(file: string, diagnostics: readonly Diagnostic[], { locale }: Terminal): Refused {
  return new Refused(...diagnostics.map((each) => `${file}: ${describeDiagnostic(each, locale).sentence}`));
}

/**
 * Writes a file whole or leaves what was there. A link goes on leading where it led; a pipe or a device has nothing to
 * lose and is written to. Neither a write-protected file nor one of `sources`, which the text was made from, is
 * written over.
 */
export async function writeWhole(file: string, text: string, sources: readonly string[]): Promise<void> {
  try {
    const there = await findFile(file);
    if (there?.isDirectory()) throw new Refused({ code: 'file-is-folder', values: { file } });
    if (there && (await isOneOf(there, sources)))
      throw new Refused({ code: 'file-is-source', values: { file } });
    if (there?.isFile() && (there.mode & WRITABLE) === 0)
      throw new Refused({ code: 'file-unwritable', values: { file, reason: 'EACCES' } });
    if (there && !there.isFile()) await writeFile(file, text);
    else await replaceFile(there ? await realpath(file) : file, text);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused({ code: 'file-unwritable', values: { file, reason: codeOf(error) } });
  }
}

/** The bits of a file's mode that let anybody write. */
const WRITABLE = 0o222;

/** Written beside it first, then in its place. The draft has a name of its own, for the file's may be as long as can be. */
async function replaceFile(file: string, text: string): Promise<void> {
  const draft = path.join(path.dirname(file), `.${randomUUID()}`);
  try {
    await writeFile(draft, text, { flag: 'wx', flush: true });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function isOneOf({ dev, ino }: Stats, files: readonly string[]): Promise<boolean> {
  const found = await Promise.all(files.map(findFile));
  return found.some((each) => each?.isFile() && each.dev === dev && each.ino === ino);
}

/** What is known of a file; undefined where there is none. */
async function findFile(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
