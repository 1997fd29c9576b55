/**
 * What the core asks of the outside world, as interfaces: adapters implement them, the app chooses which.
 */
export type {
  ClaimListener,
  DocumentHeader,
  DocumentStore,
  LoadedDocument,
  SaveRequest,
  StoreChange,
  StoredKind,
  StoreProblem,
  WriterClaim,
} from './document-store';
export type { PortfolioHeader, PortfolioStore, StoredPortfolio } from './portfolio-store';
