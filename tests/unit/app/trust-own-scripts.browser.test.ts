import { expect, test } from 'vitest';
import { trustOwnScripts } from '@/app/trust-own-scripts';

test('only scripts of this origin may run, and no HTML is written', () => {
  trustOwnScripts();
  const { defaultPolicy } = Reflect.get(globalThis, 'trustedTypes') as {
    defaultPolicy: { createScriptURL(url: string): unknown; createHTML(html: string): unknown };
  };
  expect(String(defaultPolicy.createScriptURL('/sw.js'))).toBe('/sw.js');
  expect(() => defaultPolicy.createScriptURL('https://elsewhere.example/a.js')).toThrow(/is not ours/);
  expect(String(defaultPolicy.createHTML(''))).toBe('');
  expect(() => defaultPolicy.createHTML('<b>bold</b>')).toThrow(/components/);
});
