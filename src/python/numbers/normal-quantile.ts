// The inverse of the cumulative normal distribution by Wichura's algorithm AS241 (PPND16). Follows Modules/_statisticsmodule.c,
// CPython 3.10-3.13. Each region has a rational function of degree seven.

import { log } from './libm-exp-log.ts';

type Polynomial = readonly number[];

interface Region {
  /** Highest coefficient first. */
  readonly numerator: Polynomial;
  readonly denominator: Polynomial;
}

const CENTRE: Region = {
  numerator: [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
    1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ],
  denominator: [
    5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
    687.1870074920579083, 42.313330701600911252, 1.0,
  ],
};
const TAIL: Region = {
  numerator: [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258, 3.64784832476320460504,
    5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  ],
  denominator: [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459, 0.68976733498510000455,
    1.6763848301838038494, 2.05319162663775882187, 1.0,
  ],
};
const FAR: Region = {
  numerator: [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
    0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  ],
  denominator: [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
    0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1.0,
  ],
};

/** Where p of a normal distribution lies below; nan where there is no such place. */
export function normalQuantile(p: number, mu: number, sigma: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return mu + ((valueOf(CENTRE.numerator, r) * q) / valueOf(CENTRE.denominator, r)) * sigma;
  }
  const distance = Math.sqrt(-log(q <= 0 ? p : 1 - p));
  const [region, r] = distance <= 5 ? [TAIL, distance - 1.6] : [FAR, distance - 5];
  const x = valueOf(region.numerator, r) / valueOf(region.denominator, r);
  return mu + (q < 0 ? -x : x) * sigma;
}

function valueOf(coefficients: Polynomial, r: number): number {
  return coefficients.reduce((value, coefficient) => value * r + coefficient, 0);
}
