import createPurifier, { type WindowLike } from 'dompurify';
import type { Sanitiser } from '@/core/ports';

/**
 * DOMPurify on a window: the browser's own, or one made for programs that have none. Only the allowed tags and
 * attributes are left; words inside what goes are kept, scripts and styles go with their words.
 */
export function createSanitiser(window: WindowLike): Sanitiser {
  const purifier = createPurifier(window);
  return {
    clean: (html, { tags, attributes }) =>
      purifier.sanitize(html, {
        ALLOWED_TAGS: ['#text', ...tags],
        ALLOWED_ATTR: [...attributes],
        ALLOW_DATA_ATTR: false,
        ALLOW_ARIA_ATTR: false,
        KEEP_CONTENT: true,
        RETURN_TRUSTED_TYPE: false,
      }),
  };
}
