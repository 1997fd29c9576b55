import { useMemo } from 'react';
import {
  bodyOf,
  canStepBlock,
  changeBlock,
  duplicateBlock,
  findBlock,
  insertBlock,
  moveBlock,
  placeAfter,
  removeBlock,
  stepBlock,
  templateWords,
  type BlockChange,
  type BlockKind,
  type BlockPlace,
} from '@/core/template';
import { useAnnounce, useLocale } from '@/ui';
import { useTemplateSession } from '../session/template-session';
import { useEditorWords } from '../words/use-editor-words';

/** Every verb on blocks, by mouse, key or button alike: each is a named step, and said aloud. */
export function useBlockEdits() {
  const { open, locale, selected, select, change } = useTemplateSession();
  const { locale: language } = useLocale();
  const words = useEditorWords();
  const announce = useAnnounce();

  return useMemo(() => {
    const names = templateWords(language).blocks;
    const present = () => open.store.getState().document;
    const nameOf = (block: string): string => {
      const body = bodyOf(present(), locale);
      const kind = body && findBlock(body, block)?.kind;
      return kind ? names[kind] : names.body;
    };

    function insert(kind: BlockKind, place?: BlockPlace): void {
      const body = bodyOf(present(), locale);
      if (!body) return;
      const at = place ?? placeAfter(body, kind, selected);
      const { template, inserted } = insertBlock(present(), { locale, kind, place: at });
      if (inserted === undefined) return;
      const name = names[kind];
      change({ code: 'block-inserted', values: { name } }, () => template);
      select(inserted);
      announce(words.inserted({ name }));
    }

    function remove(block: string): void {
      const name = nameOf(block);
      change({ code: 'block-removed', values: { name } }, (now) => removeBlock(now, { locale, block }));
      select(undefined);
      announce(words.removed({ name }));
    }

    function duplicate(block: string): void {
      const name = nameOf(block);
      const { template, inserted } = duplicateBlock(present(), { locale, block });
      if (inserted === undefined) return;
      change({ code: 'block-duplicated', values: { name } }, () => template);
      select(inserted);
      announce(words.inserted({ name }));
    }

    function step(block: string, by: -1 | 1): void {
      const name = nameOf(block);
      const body = bodyOf(present(), locale);
      const can = body !== undefined && canStepBlock(body, block, by);
      if (can)
        change(
          { code: 'block-moved', values: { name } },
          (now) => stepBlock(now, { locale, block, by }),
          `step ${block}`,
        );
      announce(can ? words.moved({ name }) : words.notMoved);
    }

    function move(block: string, place: BlockPlace): void {
      const values = { name: nameOf(block) };
      change({ code: 'block-moved', values }, (now) => moveBlock(now, { locale, block, place }));
      announce(words.moved(values));
    }

    function write(block: string, content: string): void {
      change(
        { code: 'text-written', values: {} },
        (now) => changeBlock(now, { locale, block, change: { content } }),
        `write ${block}`,
      );
    }

    function set(block: string, what: BlockChange, key: string): void {
      const values = { name: nameOf(block) };
      change(
        { code: 'block-changed', values },
        (now) => changeBlock(now, { locale, block, change: what }),
        `${block} ${key}`,
      );
    }

    return { insert, remove, duplicate, step, move, write, set };
  }, [open, locale, selected, select, change, language, words, announce]);
}

export type BlockEdits = ReturnType<typeof useBlockEdits>;
