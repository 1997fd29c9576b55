import { createVoice } from '@/core/condition';
import { fieldsOf } from '@/core/dictionary';
import type { Strategy } from '@/core/strategy';
import { sceneOf } from '@/features/strategy-editor/layout/scene';
import { drawStrategy } from '@/features/strategy-editor/picture/drawing/draw-strategy';
import type { Look } from '@/features/strategy-editor/picture/drawing/look';
import type { Picture } from '@/features/strategy-editor/picture/picture';
import { en as words } from '@/features/strategy-editor/picture/words/en';
import { en as editorWords } from '@/features/strategy-editor/words/en';
import { createFormat } from '@/ui/locale/create-format';
import { createDemoProject } from '../../../../../mocks/data/demo-project';

const project = createDemoProject();
const segments = new Map(project.segments.map((segment) => [segment.id, segment]));
const templates = new Map(project.templates.map(({ id, name }) => [id, name]));

/** The look of the pictures of the tests: in English, each character as wide as an average one of Inter. */
export function lookOf(more: Partial<Look> = {}): Look {
  return {
    words,
    editorWords,
    voice: {
      ...createVoice('en', fieldsOf(project.dictionary), segments),
      templateName: (id) => templates.get(id) ?? id,
    },
    format: createFormat('en-GB'),
    measure: (text, { size, weight }) => text.length * size * (weight === 600 ? 0.58 : 0.54),
    counts: new Map(),
    date: '22 Nov 2026',
    ...more,
  };
}

/** A strategy drawn as the product draws it. */
export function pictureOf(strategy: Strategy, more: Partial<Look> = {}): Picture {
  return drawWhole(drawStrategy(strategy, sceneOf(strategy, true), lookOf(more)));
}

/** The picture that comes in the end, however many steps it takes. */
export function drawWhole(drawing: Iterator<number, Picture>): Picture {
  for (;;) {
    const step = drawing.next();
    if (step.done === true) return step.value;
  }
}
