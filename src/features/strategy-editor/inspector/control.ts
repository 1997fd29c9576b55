import type { StrategyNode } from '@/core/strategy';
import type { FormField } from './form-fields';

/** What every control of the form is handed. The value may be anything while it is being edited. */
export type ControlProps = {
  readonly field: FormField;
  readonly label: string;
  readonly help: string | undefined;
  readonly unit: string | undefined;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly onBlur: () => void;
  /** What is wrong with the value, or with a part of it by its path inside the value. */
  readonly errorAt: (path?: string) => string | undefined;
  readonly node: StrategyNode;
};

export function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function readNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A part of a value that is being edited; undefined where there is none. */
export function readPart(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

/**
 * The items of a list that is being edited. They are what the schema allows, but for single values a person has
 * just emptied; what reads those reads them with care.
 */
export function readItems<Item>(value: unknown): readonly Item[] {
  return Array.isArray(value) ? (value as Item[]) : [];
}

export function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
