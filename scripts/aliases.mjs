import { fileURLToPath } from 'node:url';

/**
 * How import names are read, the same in the app, the tests and the Node builds.
 * `mjml-browser` asks for `cheerio` without declaring it; the slim build is all it needs.
 *
 * @type {{ find: RegExp, replacement: string }[]}
 */
export const aliases = [
  { find: /^@\//, replacement: fileURLToPath(new URL('../src/', import.meta.url)) },
  { find: /^cheerio$/, replacement: 'cheerio/slim' },
];
