import { Children, isValidElement } from 'react';
import { oncePer } from '@/core/lib';
import type { Icon } from '../../nodes/node-view';

/** The size icons are drawn in. */
export const ICON_GRID = 24;

/** The lines of an icon as SVG paths, read from what the icon draws: nothing is put on the screen for it. */
export function iconPaths(Icon: Icon): readonly string[] {
  return paths(Icon);
}

const paths = oncePer((Icon: Icon): readonly string[] => {
  const render: unknown = Reflect.get(Icon, 'render');
  if (typeof render !== 'function')
    throw new Error('An icon does not draw itself as expected; the icon set has changed its form.');
  return readPaths(Reflect.apply(render, undefined, [{}, null]));
});

function readPaths(drawn: unknown): string[] {
  if (!isValidElement<{ d?: string; children?: React.ReactNode }>(drawn)) return [];
  const { d, children } = drawn.props;
  if (drawn.type === 'path' && d !== undefined) return [d];
  if (drawn.type !== 'svg')
    throw new Error(`An icon draws ${String(drawn.type)}; only paths can be taken into a picture.`);
  return Children.toArray(children).flatMap(readPaths);
}
