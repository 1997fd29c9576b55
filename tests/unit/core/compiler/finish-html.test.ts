import { expect, test } from 'vitest';
import { finishHtml } from '@/core/compiler/finish-html';

test.each([
  ['<a href="{{ links.pay }}">', '<a href="{{ links.pay | safe_url }}">'],
  [
    '<a href="{{ links.pay | default: \'https://x\' }}">',
    '<a href="{{ links.pay | default: \'https://x\' | safe_url }}">',
  ],
  [
    '<a href="https://x/?c={{ claim.id }}&amp;t={{ own.t }}">',
    '<a href="https://x/?c={{ claim.id | url_encode }}&amp;t={{ own.t | url_encode }}">',
  ],
  ['<a href="{{ links.pay | safe_url }}">', '<a href="{{ links.pay | safe_url }}">'],
  [
    '<img src="{{ own.logo }}" alt="{{ company.shortName }}">',
    '<img src="{{ own.logo | safe_url }}" alt="{{ company.shortName }}">',
  ],
  ['<p>{{ links.pay }}</p>', '<p>{{ links.pay }}</p>'],
  ['<p>\n\n     a\n  </p>\n', '<p>\na\n</p>'],
])('%s', (from, to) => {
  expect(finishHtml(from)).toBe(to);
});
