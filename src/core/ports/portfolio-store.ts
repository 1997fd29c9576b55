import type { Result } from '@/core/lib';
import type { StoreProblem } from './document-store';

/** What a list shows of a portfolio without reading its cases. */
export type PortfolioHeader = {
  readonly id: string;
  readonly name: string;
  /** The day the balances are of, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** How many cases it has. */
  readonly cases: number;
  /** Milliseconds since 1970, UTC. */
  readonly savedAt: number;
};

/** A portfolio to keep, or as it was kept: raw JSON, not yet through its door. */
export type StoredPortfolio = {
  readonly id: string;
  readonly name: string;
  readonly asOf: string;
  /** Everything but the cases: mapping, currencies, where it came from. */
  readonly details: unknown;
  readonly cases: readonly unknown[];
};

/** Where portfolios are kept: written once, read whole, far larger than documents. No call rejects. */
export interface PortfolioStore {
  /** The last saved first. */
  list(): Promise<Result<readonly PortfolioHeader[], StoreProblem>>;
  /** Keeps a portfolio whole or not at all; one of the same id is replaced. */
  save(portfolio: StoredPortfolio): Promise<Result<PortfolioHeader, StoreProblem>>;
  /** Reads a portfolio back, with every case it was saved with. */
  read(id: string): Promise<Result<StoredPortfolio, StoreProblem>>;
  remove(id: string): Promise<Result<void, StoreProblem>>;
  /** Tells of every change in this tab and others; returns how to stop. */
  watch(listener: () => void): () => void;
}
