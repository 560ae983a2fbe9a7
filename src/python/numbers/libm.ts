// The C library's elementary functions as the number types and the math module use them. One door, so that all of them round alike.

export { exp, exp2, log, log2, pow } from './libm-exp-log.ts';
export { acos, asin, atan, atan2, tan } from './libm-inverse-trig.ts';
export { cos, sin } from './libm-trig.ts';
export const hypot = Math.hypot;
