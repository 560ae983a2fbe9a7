// Places that no single node has.
// Follows update_start_location_to_match_attr, CPython 3.13 Python/compile.c.

import type { Attribute, Positioned } from '../syntax/ast.ts';

/** `place`, moved to the attribute's name when that stands on another line, so that a traceback of a call chain names the right line. */
export function placeOfAttribute(place: Positioned, attribute: Attribute): Positioned {
  if (place.lineno === attribute.end_lineno) return place;
  const length = attribute.attr.length;
  const isWritten = length <= attribute.end_col_offset;
  const column = isWritten ? attribute.end_col_offset - length : -1;
  return {
    lineno: attribute.end_lineno,
    end_lineno: Math.max(attribute.end_lineno, place.end_lineno),
    col_offset: column,
    end_col_offset: isWritten ? place.end_col_offset : -1,
  };
}
