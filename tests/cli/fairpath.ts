import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { buildForNode } from '../../scripts/node-build.mjs';

/** What a command left behind: JSON lines, sentences, and its exit code. */
export type Ended = {
  readonly code: number;
  readonly lines: readonly Record<string, unknown>[];
  readonly sentences: readonly string[];
};

/** Runs the built terminal as a process of its own, as a user does. */
export async function fairpath(...args: readonly string[]): Promise<Ended> {
  const file = await buildForNode('src/cli/main.ts');
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'C' };
    execFile(process.execPath, [file, ...args], { env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      const code = error ? Number(error.code ?? -1) : 0;
      resolve({ code, lines: split(stdout).map(parse), sentences: split(stderr) });
    });
  });
}

function split(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function parse(line: string): Record<string, unknown> {
  const value: unknown = JSON.parse(line);
  return Object.fromEntries(Object.entries(value ?? {}));
}

/** A folder of files that lives as long as the test. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'fairpath-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => path.join(folder, name);
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(at(name), content);
    return at(name);
  };
  for (const [name, content] of Object.entries(files)) put(name, content);
  return {
    at,
    put,
    read: (name: string) => readFileSync(at(name), 'utf8'),
    list: () => readdirSync(folder).sort(),
  };
}
