import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { CASES } from './cases';

// Writes every case to the folder given, one file each, and takes away the files of cases that are gone.
const [folder = 'public/conformance'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith('.json')) rmSync(`${folder}/${file}`);
for (const { name, content } of CASES)
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(content, null, 1)}\n`);
console.log(`${CASES.length} cases are written to ${folder}.`);
