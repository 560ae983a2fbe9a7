// The C library's elementary functions as the number types and the math module use them. One door, so that all of them round alike.

export { erf, erfc } from './libm-erf.ts';
export { exp, exp2, log, log2, pow } from './libm-exp-log.ts';
export { acosh, asinh, atanh, cbrt, cosh, expm1, log1p, log10, sinh, tanh } from './libm-hyperbolic.ts';
export { hypot } from './libm-hypot.ts';
export { acos, asin, atan, atan2, tan } from './libm-inverse-trig.ts';
export { cos, sin } from './libm-trig.ts';
