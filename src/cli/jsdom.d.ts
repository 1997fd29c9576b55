/** As much of jsdom as a terminal needs: a window to clean HTML with. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: import('dompurify').WindowLike & { close(): void };
  }
}
