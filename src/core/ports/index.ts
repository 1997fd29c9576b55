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
export type { MailCompiler, MailProblem } from './mail-compiler';
export type { PortfolioHeader, PortfolioStore, StoredPortfolio } from './portfolio-store';
export type { Sanitiser } from './sanitiser';
export type {
  AbortSignalLike,
  Table,
  TableDelimiter,
  TableEncoding,
  TableProblem,
  TableReader,
  TableReading,
  TableRow,
} from './table-reader';
