/**
 * Cleans HTML from outside with DOMPurify, on whatever window it is given: the page's own, or one made for
 * programs that have none.
 */
export { createSanitiser } from './create-sanitiser';
