// pow(x, y) of positive numbers, as the C library rounds it.

export { pow as correctPow } from './libm-exp-log.ts';
