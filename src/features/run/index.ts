/**
 * Running a strategy on a portfolio: whom, for how long, what came of it on each step, and one customer's whole
 * story. In go the workspace's services; out comes the screen. Synthetic, not a forecast.
 */
export { RunScreen } from './run-screen';
export type { RunPicture } from './run-screen';
