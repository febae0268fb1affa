import Papa from 'papaparse';

/** A row of a table, with its number from 1; empty rows are counted and left out. */
export interface Row {
  readonly cells: readonly string[];
  readonly row: number;
}

/** Spreadsheets take a file for UTF-8 only with this in front. */
const BOM = '\uFEFF';

/**
 * A table as spreadsheets write it, with commas, semicolons or tabs, every cell trimmed. What parts
 * the cells is guessed where it is not said; long texts with commas of their own mislead a guess.
 */
export const rowsOf = (text: string, delimiter = ''): readonly Row[] =>
  Papa.parse<string[]>(text.replace(BOM, ''), { delimiter })
    .data.map((cells, at) => ({ cells: cells.map(cell => cell.trim()), row: at + 1 }))
    .filter(({ cells }) => cells.some(cell => cell !== ''));

/** What a spreadsheet would take for a formula: it gets an apostrophe in front. */
const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/;

/** A table for spreadsheets (RFC 4180). */
export const writeTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  BOM +
  Papa.unparse(
    { fields: [...head], data: rows.map(row => [...row]) },
    { escapeFormulae: FORMULA, newline: '\r\n' },
  );
