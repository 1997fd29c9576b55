import { generatePortfolio, type Portfolio } from '@/core/portfolio';
import { DEMO_IDS } from './demo-ids';

/** 500 claims of people who do not exist, edge cases first; the same on every machine. */
export function createDemoPortfolio(): Portfolio {
  return generatePortfolio({
    id: DEMO_IDS.portfolio,
    name: 'Demo portfolio',
    seed: 20_260_901,
    size: 500,
    asOf: '2026-09-01',
  });
}
