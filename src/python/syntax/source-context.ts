// What reading a program needs besides its text: the release, its Unicode, and where warnings go.

import type { SyntaxProfile } from '../profiles/profile.ts';
import { UnicodeDatabase } from '../text/unicode/unicode-database.ts';
import { UnicodeNames } from '../text/unicode/unicode-names.ts';
import type { SyntaxWarningRecord } from './syntax-failure.ts';

/** The characters of a release. Its tables are made when a program first goes beyond ASCII, so keep one for many programs. */
export class SourceUnicode {
  private names: UnicodeNames | null = null;

  constructor(
    readonly version: SyntaxProfile['unicodeVersion'],
    private database: UnicodeDatabase | null = null,
    private readonly loadNames: ((database: UnicodeDatabase) => UnicodeNames) | null = null,
  ) {}

  isIdentifierStart(point: number): boolean {
    return point === 0x5f || this.tables().isXidStart(point);
  }

  isIdentifierPart(point: number): boolean {
    return this.tables().isXidContinue(point);
  }

  isPrintable(point: number): boolean {
    return this.tables().isPrintable(point);
  }

  /** The character that `\N{name}` is, or null. */
  characterNamed(name: string): number | null {
    this.names ??= this.loadNames === null ? new UnicodeNames(this.tables()) : this.loadNames(this.tables());
    return this.names.characterNamed(name);
  }

  tables(): UnicodeDatabase {
    this.database ??= new UnicodeDatabase(this.version);
    return this.database;
  }
}

export interface SourceContext {
  /** One unit per UTF-8 byte. */
  readonly text: string;
  readonly profile: SyntaxProfile;
  readonly unicode: SourceUnicode;
  readonly warnings: SyntaxWarningRecord[];
  /** In `single` mode the end of the text does not close open blocks: PyCF_DONT_IMPLY_DEDENT. */
  readonly keepsBlocksOpen: boolean;
  /** The source came as bytes, and some of them are no UTF-8. */
  readonly isBroken: boolean;
  /** Columns of failures are bytes, because the source came as bytes that name no encoding. */
  readonly countsBytes: boolean;
  /** The source is read from a file, line by line: a failure at its end has no column, and the line shown is that of the file. */
  readonly isFile: boolean;
  /** sys.get_int_max_str_digits(): longer decimal numbers are refused; 0 for no limit. */
  readonly intDigitsMax: number;
  /** Asked every few thousand tokens; may throw to end the reading. */
  readonly checkTime: (() => void) | null;
  /** `<>` is the operator and `!=` is none: CO_FUTURE_BARRY_AS_BDFL. */
  readonly usesDiamond: boolean;
  /** Comments and lines that do not count are tokens too, and what only the parser minds is let pass: for the module `tokenize`. */
  readonly givesAllTokens: boolean;
}
