import type { BackendAdapter } from '@/core/contract';
import type { DocumentStore, PortfolioStore } from '@/core/ports';

/** What the screens need from outside, chosen by the app and handed down: nothing else reaches an adapter. */
export type Services = {
  readonly documents: DocumentStore;
  readonly portfolios: PortfolioStore;
  /** Where bundles run, by name; `local` is always there. */
  readonly backends: { readonly local: BackendAdapter } & Readonly<Record<string, BackendAdapter>>;
  /** The time now, in milliseconds since 1970, UTC. */
  readonly clock: { readonly now: () => number };
  /** Makes ids for new documents: UUIDs, version 7. */
  readonly ids: { readonly create: () => string };
};
