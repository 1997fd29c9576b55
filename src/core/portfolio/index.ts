/**
 * The cases a strategy runs on. In go a file's rows, a mapping of its columns and a day; out come cases, every
 * row that was not taken with its line and reason, and what the portfolio adds up to. Or a portfolio is invented
 * from a seed. Everything here is pure: files are read by an adapter.
 */
export { checkMapping } from './check-mapping';
export { generatePortfolio } from './generate-portfolio';
export type { PortfolioRequest } from './generate-portfolio';
export { importForReport } from './import-report';
export type { ImportReport, ImportRequest, ReportedFault } from './import-report';
export { importRows } from './import-rows';
export type { ImportResult, RowFault, SourceRow, SourceTable } from './import-rows';
export { importWords } from './import-words';
export { createMapping, CURRENCY_TARGET, isImportable, LATENESS_TARGET, parseMapping } from './mapping';
export type { ColumnMapping, DateOrder, DecimalMark, Mapping } from './mapping';
export {
  caseSchema,
  parsePortfolio,
  parseStoredPortfolio,
  portfolioSchema,
  toStoredPortfolio,
} from './portfolio';
export type { Case, Origin, Portfolio, StoredParts } from './portfolio';
export type { Preset } from './presets/preset';
export { readDate } from './reading/read-date';
export { isCurrency } from './reading/read-value';
export type { DateOrderEvidence } from './reading/weigh-date-orders';
export { suggestMapping, toMapping } from './suggest-mapping';
export type { MappingSuggestion } from './suggest-mapping';
export type { ColumnSuggestion, Strength } from './refine-column';
export { mapColumn } from './map-column';
export type { ColumnChoice } from './map-column';
export { summarisePortfolio } from './summarise-portfolio';
export type { PortfolioSummary, Reach } from './summarise-portfolio';
export { toRejectedCsv, toSafeCsv } from './to-csv';
export type { ImportCode, ImportPhrase } from './words/en';
