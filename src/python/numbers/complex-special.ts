// What cmath's functions give where a part is infinite or nan: rows by the real part, columns by the imaginary part, each in the
// order -inf, negative, -0, 0, positive, inf, nan. Measured from CPython 3.10 to 3.13, which agree.
// i infinity, n nan, p pi, h pi/2, q pi/4, t 3pi/4; `!` is a domain error, `.` is finite and computed.

export const COMPLEX_SPECIAL: Readonly<Record<string, string>> = {
  acos: 't,i p,i p,i p,-i p,-i t,-i n,i | h,i . . . . h,-i n,n | h,i . . . . h,-i h,n | h,i . . . . h,-i h,n | h,i . . . . h,-i n,n | q,i 0,i 0,i 0,-i 0,-i q,-i n,i | n,i n,n n,n n,n n,n n,-i n,n',
  acosh:
    'i,-t i,-p i,-p i,p i,p i,t i,n | i,-h . . . . i,h n,n | i,-h . . . . i,h n,n | i,-h . . . . i,h n,n | i,-h . . . . i,h n,n | i,-q i,-0 i,-0 i,0 i,0 i,q i,n | i,n n,n n,n n,n n,n i,n n,n',
  asinh:
    '-i,-q -i,-0 -i,-0 -i,0 -i,0 -i,q -i,n | -i,-h . . . . -i,h n,n | -i,-h . . . . -i,h n,n | i,-h . . . . i,h n,n | i,-h . . . . i,h n,n | i,-q i,-0 i,-0 i,0 i,0 i,q i,n | i,n n,n n,-0 n,0 n,n i,n n,n',
  atanh:
    '-0,-h -0,-h -0,-h -0,h -0,h -0,h -0,n | -0,-h . . . . -0,h n,n | -0,-h . . . . -0,h -0,n | 0,-h . . . . 0,h 0,n | 0,-h . . . . 0,h n,n | 0,-h 0,-h 0,-h 0,h 0,h 0,h 0,n | 0,-h n,n n,n n,n n,n 0,h n,n',
  cosh: '! -i,i i,0 i,-0 -i,-i ! i,n | ! . . . . ! n,n | ! . . . . ! n,0 | ! . . . . ! n,0 | ! . . . . ! n,n | ! -i,-i i,-0 i,0 -i,i ! i,n | n,n n,n n,0 n,0 n,n n,n n,n',
  exp: '0,0 -0,-0 0,-0 0,0 -0,0 0,0 0,0 | ! . . . . ! n,n | ! . . . . ! n,n | ! . . . . ! n,n | ! . . . . ! n,n | ! -i,-i i,-0 i,0 -i,i ! i,n | n,n n,n n,-0 n,0 n,n n,n n,n',
  log: 'i,-t i,-p i,-p i,p i,p i,t i,n | i,-h . . . . i,h n,n | i,-h . . . . i,h n,n | i,-h . . . . i,h n,n | i,-h . . . . i,h n,n | i,-q i,-0 i,-0 i,0 i,0 i,q i,n | i,n n,n n,n n,n n,n i,n n,n',
  sinh: '! i,-i -i,-0 -i,0 i,i ! i,n | ! . . . . ! n,n | ! . . . . ! 0,n | ! . . . . ! 0,n | ! . . . . ! n,n | ! -i,-i i,-0 i,0 -i,i ! i,n | n,n n,n n,-0 n,0 n,n n,n n,n',
  sqrt: 'i,-i 0,-i 0,-i 0,i 0,i i,i n,i | i,-i . . . . i,i n,n | i,-i . . . . i,i n,n | i,-i . . . . i,i n,n | i,-i . . . . i,i n,n | i,-i i,-0 i,-0 i,0 i,0 i,i i,n | i,-i n,n n,n n,n n,n i,i n,n',
  tanh: '-1,0 -1,0 -1,-0 -1,0 -1,-0 -1,0 -1,0 | ! . . . . ! n,n | ! . . . . ! n,n | ! . . . . ! n,n | ! . . . . ! n,n | 1,0 1,0 1,-0 1,0 1,-0 1,0 1,0 | n,n n,n n,-0 n,0 n,n n,n n,n',
  rect: '! i,i -i,0 -i,-0 i,-i ! i,n | ! . . . . ! n,n | 0,0 . . . . 0,0 0,0 | 0,0 . . . . 0,0 0,0 | ! . . . . ! n,n | ! -i,-i i,-0 i,0 -i,i ! i,n | n,n n,n n,0 n,0 n,n n,n n,n',
};
