// hypot of the C library (abs of complex, cmath). math.hypot has an algorithm of its own: math-norm.ts.
// Follows glibc 2.36 sysdeps/ieee754/dbl-64/e_hypot.c as compiled for x86-64 without fused operations.

const EPSILON = 2 ** -54;
const LARGE = 2 ** 511;
const TINY = 2 ** -459;
const SCALE = 2 ** -600;

export function hypot(x: number, y: number): number {
  const a = Math.abs(x);
  const b = Math.abs(y);
  if (a === Infinity || b === Infinity) return Infinity;
  if (a !== a || b !== b) return Number.NaN;
  const ax = a < b ? b : a;
  const ay = a < b ? a : b;
  if (ax > LARGE) return ay <= ax * EPSILON ? ax + ay : kernel(ax * SCALE, ay * SCALE) / SCALE;
  if (ay < TINY) return ax >= ay / EPSILON ? ax + ay : kernel(ax / SCALE, ay / SCALE) * SCALE;
  return ay <= ax * EPSILON ? ax + ay : kernel(ax, ay);
}

/** ax >= ay >= 0; the root is corrected once. */
function kernel(ax: number, ay: number): number {
  const h = Math.sqrt(ax * ax + ay * ay);
  let t1: number;
  let t2: number;
  if (h <= 2 * ay) {
    const delta = h - ay;
    t1 = ax * (2 * delta - ax);
    t2 = (delta - 2 * (ax - ay)) * delta;
  } else {
    const delta = h - ax;
    t1 = 2 * delta * (ax - 2 * ay);
    t2 = (4 * delta - ay) * ay + delta * delta;
  }
  return h - (t1 + t2) / (2 * h);
}
