// What differs between releases in _csv. Measured: Modules/_csv.c of CPython 3.10-3.13.

export interface CsvProfile {
  /** A character 0 stands for one that is not set, and for the end of a line; lines may not have it. */
  readonly zeroIsUnset: boolean;
  /** The highest of the QUOTE_ constants. */
  readonly quotingMax: 3 | 5;
  /** Whether a field was in quotes decides what QUOTE_NONNUMERIC, QUOTE_STRINGS and QUOTE_NOTNULL read. */
  readonly readsByQuotes: boolean;
  /** Characters of a dialect must differ from each other and from line ends; empty fields are quoted where spaces are skipped. */
  readonly rejectsClashes: boolean;
  readonly newlineInField: string;
  readonly hasVersion: boolean;
  /** Functions of dialects take `name` by keyword. */
  readonly namesByKeyword: boolean;
  /** The types of readers and writers cannot be called. */
  readonly isSealed: boolean;
}

const NEWLINE = 'new-line character seen in unquoted field - do you need to open the file ';

export const CSV_310: CsvProfile = {
  zeroIsUnset: true,
  quotingMax: 3,
  readsByQuotes: false,
  rejectsClashes: false,
  newlineInField: `${NEWLINE}in universal-newline mode?`,
  hasVersion: true,
  namesByKeyword: false,
  isSealed: false,
};

export const CSV_311: CsvProfile = { ...CSV_310, zeroIsUnset: false, namesByKeyword: true, isSealed: true };

export const CSV_312: CsvProfile = { ...CSV_311, quotingMax: 5 };

export const CSV_313: CsvProfile = {
  ...CSV_312,
  readsByQuotes: true,
  rejectsClashes: true,
  newlineInField: `${NEWLINE}with newline=''?`,
  hasVersion: false,
};
