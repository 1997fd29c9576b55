import { shownAttributes, type Block, type Body } from '@/core/template';
import { createChip } from '../chip-text/chip-element';
import { toChips } from '@/core/template';
import type { ToCanvas } from '../protocol/canvas-protocol';
import { drawRichText } from './rich-text-dom';

/** A block as the canvas keeps it: without what stands in it, which are components of their own. */
export type Shell =
  Exclude<Block, { children: unknown }> | Omit<Extract<Block | Body, { children: unknown }>, 'children'>;

/** The words a block is drawn with. */
export type Wording = Pick<Extract<ToCanvas, { type: 'show' }>, 'names' | 'hints'>;

/** Only how a block looks on the canvas; the mail compiler decides how it looks in an inbox. */
export function drawBlock(element: HTMLElement, shell: Shell, wording: Wording): void {
  const shown = shownAttributes({ children: [], ...shell } as Block | Body);
  element.dataset['block'] = shell.id;
  element.dataset['kind'] = shell.kind;
  element.removeAttribute('style');
  const set = (styles: Record<string, string | undefined>, on: HTMLElement = element): void => {
    for (const [name, value] of Object.entries(styles))
      if (value !== undefined) on.style.setProperty(name, value);
  };
  const padding = spacing(shown['padding']);
  switch (shell.kind) {
    case 'body':
      set({ 'max-width': shown['width'], 'font-family': shown['font-family'], color: shown['color'] });
      break;
    case 'section':
      set({
        background: shown['background-color'],
        padding,
        'border-radius': shown['border-radius'],
        direction: shown['direction'],
        'text-align': shown['text-align'],
      });
      break;
    case 'column':
      element.dataset['hint'] = wording.hints.column;
      set({
        background: shown['background-color'],
        padding,
        'border-radius': shown['border-radius'],
        'align-self': ALIGNED[shown['vertical-align'] ?? ''],
      });
      if (shown['width']) set({ flex: `0 0 ${shown['width']}` });
      break;
    case 'text':
      element.dataset['hint'] = wording.hints.text;
      set({
        padding,
        background: shown['container-background-color'],
        'text-align': shown['align'],
        color: shown['color'],
        'font-size': shown['font-size'],
        'font-weight': shown['font-weight'],
        'line-height': shown['line-height'],
        'font-family': shown['font-family'],
      });
      drawRichText(element, shell.content, wording.names);
      break;
    case 'button': {
      const face = element.ownerDocument.createElement('span');
      face.className = 'face';
      set({ padding, 'text-align': shown['align'] });
      set(
        {
          background: shown['background-color'],
          color: shown['color'],
          'font-size': shown['font-size'],
          'font-weight': shown['font-weight'],
          'border-radius': shown['border-radius'],
          padding: spacing(shown['inner-padding']),
          width: shown['width'],
        },
        face,
      );
      const parts = toChips(shell.content).map((part) =>
        part.kind === 'text' ? part.text : createChip(element.ownerDocument, part, wording.names),
      );
      face.append(...(parts.length > 0 ? parts : [wording.hints.button]));
      element.replaceChildren(face);
      break;
    }
    case 'image':
      set({ padding, 'text-align': shown['align'] ?? 'center' });
      element.replaceChildren(drawPicture(element.ownerDocument, shown, wording));
      break;
    case 'divider': {
      const line = element.ownerDocument.createElement('hr');
      set({ padding });
      set(
        {
          'border-top': `${shown['border-width']} ${shown['border-style'] ?? 'solid'} ${shown['border-color']}`,
          width: shown['width'],
        },
        line,
      );
      element.replaceChildren(line);
    }
  }
}

const ALIGNED: Readonly<Record<string, string>> = { top: 'flex-start', middle: 'center', bottom: 'flex-end' };

/** MJML also takes bare numbers, which CSS does not. */
function spacing(value: string | undefined): string | undefined {
  return value?.replace(/\b(\d+)(?!\d|px)/g, '$1px');
}

/** A picture, or a field of its size with the words that stand for it. */
function drawPicture(
  document: Document,
  shown: Readonly<Record<string, string>>,
  { hints }: Wording,
): HTMLElement {
  const source = shown['src'];
  if (source === undefined || source.startsWith('{{')) {
    const place = document.createElement('span');
    place.className = 'picture';
    place.append(shown['alt'] || hints.image);
    return place;
  }
  const picture = document.createElement('img');
  picture.src = source;
  picture.alt = shown['alt'] ?? '';
  if (shown['width']) picture.style.setProperty('width', shown['width']);
  if (shown['border-radius']) picture.style.setProperty('border-radius', shown['border-radius']);
  return picture;
}
