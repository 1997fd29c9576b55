import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// What jsdom has no layout for. React Flow and React Aria measure before they draw.

/** Answers later, as a browser does: an answer inside `observe` comes before React Flow is mounted. */
class LaterResizeObserver implements ResizeObserver {
  readonly #told: ResizeObserverCallback;

  constructor(told: ResizeObserverCallback) {
    this.#told = told;
  }

  observe(target: Element): void {
    const contentRect = target.getBoundingClientRect();
    const entry = {
      target,
      contentRect,
      borderBoxSize: [],
      contentBoxSize: [],
      devicePixelContentBoxSize: [],
    };
    setTimeout(() => {
      this.#told([entry], this);
    }, 0);
  }

  unobserve(): void {
    // nothing changes size here
  }

  disconnect(): void {
    // nothing changes size here
  }
}

/** Knows the zoom of a transform, which is all React Flow reads from it. */
class ZoomMatrix {
  readonly m22: number;

  constructor(transform = '') {
    this.m22 = Number(/scale\(([\d.]+)\)/.exec(transform)?.[1] ?? 1);
  }
}

function matchMedia(media: string) {
  const never = () => false;
  const nothing = () => undefined;
  return {
    matches: false,
    media,
    onchange: null,
    addEventListener: nothing,
    removeEventListener: nothing,
    dispatchEvent: never,
  };
}

Object.assign(globalThis, { ResizeObserver: LaterResizeObserver, DOMMatrixReadOnly: ZoomMatrix, matchMedia });
Object.assign(window, { scrollTo: () => undefined });
Object.assign(document, { elementFromPoint: () => null });
Object.assign(Element.prototype, { scrollIntoView: () => undefined });
Object.assign(SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 0, height: 0 }) });
Object.defineProperties(HTMLElement.prototype, {
  offsetWidth: { configurable: true, get: sizeOf('width', 200) },
  offsetHeight: { configurable: true, get: sizeOf('height', 80) },
  clientWidth: { configurable: true, get: sizeOf('width', 200) },
  clientHeight: { configurable: true, get: sizeOf('height', 80) },
});

function sizeOf(side: 'width' | 'height', otherwise: number) {
  return function (this: HTMLElement): number {
    return Number.parseFloat(this.style[side]) || otherwise;
  };
}

afterEach(cleanup);
