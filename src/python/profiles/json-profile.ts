// What the functions and classes of _json differ in between releases, as measured.

export interface JsonProfile {
  /** A comma before the end of an object or array is an error of its own. */
  readonly namesTrailingComma: boolean;
  /** Each call of a scanner has a new memo of keys; else the scanner keeps one, and empties it. */
  readonly memoPerCall: boolean;
  /** `basicsize` of a scanner. */
  readonly scannerBytes: number;
  /** scanstring(strict=x) asks for the truth of x, not for an integer. */
  readonly strictTakesAnyTruth: boolean;
  /** An encoder writes into one text, and gives a tuple; else it collects pieces, and gives a list. */
  readonly writesOneText: boolean;
  /** Items of exact dicts are read one after the other, instead of from a list that is made first. */
  readonly readsDictsDirectly: boolean;
  /** An encoder breaks lines where it is given an indent. */
  readonly breaksLines: boolean;
  /** The message about a float that JSON does not know says which. */
  readonly namesFloat: boolean;
  readonly encoderDoc: string;
}

export const JSON_310: JsonProfile = {
  namesTrailingComma: false,
  memoPerCall: false,
  scannerBytes: 72,
  strictTakesAnyTruth: false,
  writesOneText: false,
  readsDictsDirectly: false,
  breaksLines: false,
  namesFloat: false,
  encoderDoc: '_iterencode(obj, _current_indent_level) -> iterable',
};

export const JSON_312: JsonProfile = {
  ...JSON_310,
  strictTakesAnyTruth: true,
  writesOneText: true,
  readsDictsDirectly: true,
  namesFloat: true,
};

export const JSON_313: JsonProfile = {
  ...JSON_312,
  namesTrailingComma: true,
  memoPerCall: true,
  scannerBytes: 64,
  breaksLines: true,
  encoderDoc: 'Encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)',
};
