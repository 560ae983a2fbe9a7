// What reading a program needs besides its text: the release, its Unicode, and where warnings go.

import type { SyntaxProfile } from '../profiles/profile.ts';
import { UnicodeDatabase } from '../text/unicode/unicode-database.ts';
import { UnicodeNames } from '../text/unicode/unicode-names.ts';
import type { SyntaxWarningRecord } from './syntax-failure.ts';

/** The characters of a release. Its tables are made when a program first goes beyond ASCII, so keep one for many programs. */
export class SourceUnicode {
  private database: UnicodeDatabase | null;
  private names: UnicodeNames | null;

  constructor(
    readonly version: SyntaxProfile['unicodeVersion'],
    database: UnicodeDatabase | null = null,
    names: UnicodeNames | null = null,
  ) {
    this.database = database;
    this.names = names;
  }

  isIdentifierStart(point: number): boolean {
    return point === 0x5f || this.load().isXidStart(point);
  }

  isIdentifierPart(point: number): boolean {
    return this.load().isXidContinue(point);
  }

  isPrintable(point: number): boolean {
    return this.load().isPrintable(point);
  }

  /** The character that `\N{name}` is, or null. */
  characterNamed(name: string): number | null {
    this.names ??= new UnicodeNames(this.load());
    return this.names.characterNamed(name);
  }

  private load(): UnicodeDatabase {
    this.database ??= new UnicodeDatabase(this.version);
    return this.database;
  }
}

export interface SourceContext {
  readonly profile: SyntaxProfile;
  readonly unicode: SourceUnicode;
  readonly warnings: SyntaxWarningRecord[];
}
