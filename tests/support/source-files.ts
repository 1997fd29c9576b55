import { readFileSync, readdirSync } from 'node:fs';
import { posix as path } from 'node:path';

const sources = new Map<string, string>();

/** Every TypeScript file of ours below the given folders, as paths from the project's root; absent folders are empty. */
export function sourceFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    namesBelow(folder)
      .map((name) => path.join(folder, name.replaceAll('\\', '/')))
      .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.includes('node_modules/'))
      .sort(),
  );
}

/** The text of a file, read once. */
export function readSource(file: string): string {
  const known = sources.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(file, 'utf8');
  sources.set(file, text);
  return text;
}

/**
 * The file an import of ours leads to, as a path from the project's root without its ending;
 * undefined when it leads to a package.
 */
export function targetOf(importer: string, specifier: string): string | undefined {
  const name = specifier.replace(/\?.*$/, '');
  if (name.startsWith('@/')) return path.join('src', name.slice(2));
  return name.startsWith('.') ? path.join(path.dirname(importer), name) : undefined;
}

function namesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
