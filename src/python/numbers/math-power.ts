export function correctPow(x: number, y: number): number {
  return x ** y;
}
