import type { Result } from '@/core/lib';

/** How a text file is written down. */
export type TableEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What stands between the cells of a row. */
export type TableDelimiter = ',' | ';' | '\t' | '|';

/**
 * One row: the line it begins on, counted from 1, and its cells as they were written. A row may have more or
 * fewer cells than the header. `fault` marks a row with a quotation mark that never closes.
 */
export type TableRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: 'quotes';
};

/**
 * A text file as a table. Column names are unique: `renamed` lists the ones we made so (a second "day" is
 * "day (2)", a nameless column is "Column 3"). `decimal` is the mark most numbers have before their decimals.
 */
export type Table = {
  readonly header: readonly string[];
  readonly renamed: readonly string[];
  readonly rows: readonly TableRow[];
  readonly delimiter: TableDelimiter;
  readonly encoding: TableEncoding;
  readonly decimal: '.' | ',' | null;
};

/** Why a file is no table. `bytes` and `limit` are sizes in bytes, `columns` a count. */
export type TableProblem =
  | { readonly code: 'file-empty'; readonly values: Readonly<Record<string, never>> }
  | { readonly code: 'file-is-spreadsheet'; readonly values: { readonly program: 'xlsx' | 'xls' | 'ods' } }
  | { readonly code: 'file-is-archive'; readonly values: Readonly<Record<string, never>> }
  | { readonly code: 'file-is-binary'; readonly values: Readonly<Record<string, never>> }
  | { readonly code: 'file-too-large'; readonly values: { readonly bytes: number; readonly limit: number } }
  | { readonly code: 'table-without-rows'; readonly values: { readonly columns: number } }
  | { readonly code: 'table-too-wide'; readonly values: { readonly columns: number; readonly limit: number } }
  | { readonly code: 'reading-cancelled'; readonly values: Readonly<Record<string, never>> }
  | { readonly code: 'reading-failed'; readonly values: { readonly reason: string } };

/** How to read, and how to follow it. */
export type TableReading = {
  /** Told now and then: the share read so far, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Ends the reading; it answers with `reading-cancelled`. */
  readonly signal?: AbortSignalLike;
};

/** As much of an AbortSignal as a reader needs. */
export type AbortSignalLike = {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
};

/** Reads text files with rows and cells. Never rejects, whatever the bytes. */
export interface TableReader {
  read(bytes: Uint8Array, reading?: TableReading): Promise<Result<Table, TableProblem>>;
}
