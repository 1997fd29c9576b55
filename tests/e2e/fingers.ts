import type { Page } from '@playwright/test';
import type { Point } from './drag';

type Finger = Point & { readonly id?: number };
type Touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Finger[]) => Promise<void>;

/** Fingers on the screen: each call says where they all are; none are left at the end. */
export async function fingersOn(page: Page): Promise<Touch> {
  const session = await page.context().newCDPSession(page);
  return async (type, touchPoints) => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  };
}
