import type { BackendAdapter } from '@/core/contract';
import type { Result } from '@/core/lib';
import type {
  DocumentStore,
  MailCompiler,
  PortfolioStore,
  Sanitiser,
  StoreProblem,
  TableReader,
} from '@/core/ports';

/** What the screens need from outside, chosen by the app and handed down: nothing else reaches an adapter. */
export type Services = {
  readonly documents: DocumentStore;
  readonly portfolios: PortfolioStore;
  readonly tables: TableReader;
  readonly mailCompiler: MailCompiler;
  /** Only what comes from outside needs it, so it is fetched when first asked for. */
  readonly loadSanitiser: () => Promise<Sanitiser>;
  /** Where bundles run, by name; `local` is always there. */
  readonly backends: { readonly local: BackendAdapter } & Readonly<Record<string, BackendAdapter>>;
  /** The time now, in milliseconds since 1970, UTC. */
  readonly clock: { readonly now: () => number };
  /** Makes ids for new documents: UUIDs, version 7. */
  readonly ids: { readonly create: () => string };
  /** Removes everything Fairpath keeps on this device, for good. */
  readonly wipe: () => Promise<Result<void, StoreProblem>>;
};
