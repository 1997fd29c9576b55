import { expect, test } from 'vitest';
import { PALETTE_ITEMS } from '@/features/strategy-editor/nodes/node-views';
import { iconPaths } from '@/features/strategy-editor/picture/drawing/icon-paths';
import { GroupIcon, InfoIcon, ShieldIcon } from '@/ui';

test('every step of the palette has an icon a picture can draw', () => {
  for (const Icon of [...PALETTE_ITEMS.map((item) => item.Icon), ShieldIcon, GroupIcon, InfoIcon]) {
    expect(iconPaths(Icon).length).toBeGreaterThan(0);
    expect(iconPaths(Icon).every((d) => d.startsWith('M'))).toBe(true);
  }
});
