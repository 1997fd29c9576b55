import type { AllowedMarkup } from '@/core/template';

/** Cleans HTML nobody vouches for: what is not allowed goes, its words stay. */
export interface Sanitiser {
  /** Well-formed HTML of the allowed tags and attributes only, in which nothing can run or load. */
  clean(html: string, allowed: AllowedMarkup): string;
}
