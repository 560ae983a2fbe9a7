// What a program can read from its standard input: the text its caller gave, read once from start to end.

export class InputText {
  private text = '';
  private at = 0;

  /** New input for the next operation; what was left of the old is dropped. */
  replace(text: string): void {
    this.text = text.replace(/\r\n?/g, '\n');
    this.at = 0;
  }

  /** The next line with its newline; '' at the end. */
  readLine(): string {
    const end = this.text.indexOf('\n', this.at);
    const line = end < 0 ? this.text.slice(this.at) : this.text.slice(this.at, end + 1);
    this.at += line.length;
    return line;
  }

  /** The bytes of up to `count` bytes' worth of whole characters. */
  readBytes(count: number): Uint8Array {
    const encoder = new TextEncoder();
    let end = this.at;
    let size = 0;
    while (end < this.text.length) {
      const character = String.fromCodePoint(this.text.codePointAt(end) as number);
      const bytes = encoder.encode(character).length;
      if (size > 0 && size + bytes > count) break;
      size += bytes;
      end += character.length;
    }
    const part = this.text.slice(this.at, end);
    this.at = end;
    return encoder.encode(part);
  }

  /** Up to `count` characters; all that is left when it is negative. */
  read(count: number): string {
    const part = count < 0 ? this.text.slice(this.at) : this.text.slice(this.at, this.at + count);
    this.at += part.length;
    return part;
  }
}
