// _statistics: the one function of statistics that CPython has in C. Follows Modules/_statisticsmodule.c, CPython 3.10-3.13.

import { positional } from '../heap/type-spec.ts';
import { normalQuantile } from '../numbers/normal-quantile.ts';
import { valueError } from '../objects/errors.ts';
import { asDouble, newFloat } from '../objects/float.ts';
import type { NativeModule } from './native-module.ts';

export const STATISTICS: NativeModule = {
  name: '_statistics',
  functions: [
    positional(
      '_normal_dist_inv_cdf',
      [3, 3],
      (t, _self, args) => {
        const [p, mu, sigma] = args.map((arg) => asDouble(t, arg)) as [number, number, number];
        const hasNoSpread = sigma <= 0 && !t.profile.quantileOfNoSpread;
        if (p <= 0 || p >= 1 || hasNoSpread) throw valueError(t, 'inv_cdf undefined for these parameters');
        return newFloat(t, normalQuantile(p, mu, sigma));
      },
      { signature: '($module, p, mu, sigma, /)' },
    ),
  ],
};
