// Our Python text of the standard library, inlined as strings when the core is bundled.

declare module '*.py' {
  const text: string;
  export default text;
}
