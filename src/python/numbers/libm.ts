// The C library's elementary functions as the number types use them. One door, so that all of them round alike.

export { correctPow as pow } from './math-power.ts';
export const exp = Math.exp;
export const log = Math.log;
export const sin = Math.sin;
export const cos = Math.cos;
export const atan2 = Math.atan2;
export const hypot = Math.hypot;
