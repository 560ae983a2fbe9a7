// Rows recorded from several releases in one text: a row that not all of them agree on begins with the minor versions that do.

/** The rows of one recorded text, by version and name. A version's are read when they are first asked for. */
export class VersionedRows<T> {
  private readonly tables = new Map<string, ReadonlyMap<string, T>>();

  constructor(
    private readonly recorded: string,
    private readonly parse: (row: string) => readonly [name: string, value: T],
  ) {}

  /** What `name` is in that version, `3.13` say. Undefined: not recorded. */
  of(version: string, name: string): T | undefined {
    let table = this.tables.get(version);
    if (table === undefined) {
      table = this.tableOf(version.slice(version.indexOf('.') + 1));
      this.tables.set(version, table);
    }
    return table.get(name);
  }

  private tableOf(minor: string): ReadonlyMap<string, T> {
    const table = new Map<string, T>();
    for (const line of this.recorded.trim().split('\n')) {
      const limited = /^([0-9,]+) (.*)$/.exec(line);
      if (limited !== null && !(limited[1] as string).split(',').includes(minor)) continue;
      table.set(...this.parse(limited?.[2] ?? line));
    }
    return table;
  }
}
