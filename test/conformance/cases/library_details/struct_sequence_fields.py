# Struct sequences: what the constructor takes, unnamed fields, copies and pickles.
import os, time, sys, copy, pickle
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
T = time.struct_time
S = os.stat_result
X = os.times_result
for c in (T, S, X, type(sys.version_info)):
    t(lambda: (c.n_fields, c.n_sequence_fields, c.n_unnamed_fields))
    t(lambda: c.__match_args__ if hasattr(c, '__match_args__') else None)
t(lambda: T()); t(lambda: T(3)); t(lambda: T('123')); t(lambda: T('123456789', {})); t(lambda: T('123456789', dict={}));t(lambda: T(sequence='123456789', dict={})); t(lambda: T('123456789ab')); t(lambda: T('123456789abc'))
t(lambda: T(sequence='123456789'))
t(lambda: T('123456789', dict=3)); t(lambda: T('123456789', None)); t(lambda: T('123456789', dict={'tm_zone':'x'}).tm_zone)
t(lambda: T('123456789', dict={'tm_zone':'x', 'tm_gmtoff': 3}).tm_gmtoff)
t(lambda: T('123456789', dict={'tm_year':'x'})); t(lambda: T('123456789a', dict={'tm_zone':'x'})); t(lambda: T('123456789', dict={'nope':1})); t(lambda: T('123456789', dict={'tm_mon':1,'nope':1}));
t(lambda: T('123456789ab', dict={'tm_zone':'x'}));t(lambda: T('123456789ab', dict={}))
t(lambda: T('123456789', bad=3)); t(lambda: T('123456789', {}, 3))
t(lambda: S(range(10))); t(lambda: S(range(19)).st_atime); t(lambda: S(range(13)).st_atime); t(lambda: repr(S(range(16))))
t(lambda: S(range(10), {'st_atime': 5.0}).st_atime); t(lambda: S(range(10)).st_atime)
r = S(range(10), {'st_atime': 5.0})
t(lambda: r.__reduce__()); t(lambda: copy.copy(r)); t(lambda: copy.copy(r).st_atime); t(lambda: copy.deepcopy(r).st_mtime); 
r = T('123456789', dict={'tm_zone':'x'})
t(lambda: r.__reduce__()); t(lambda: copy.copy(r).tm_zone)
x = X((1.,2.,3.,4.,5.))
t(lambda: (x, x.user, x[1], x.__reduce__()))
if hasattr(copy, 'replace'):
    t(lambda: copy.replace(x, user=9.)); t(lambda: copy.replace(r, tm_year=5).tm_zone); t(lambda: copy.replace(r, nope=5)); t(lambda: copy.replace(r, tm_zone='y').tm_zone); t(lambda: copy.replace(S(range(10)), st_mode=3)); t(lambda: r.__replace__(3)); t(lambda: copy.replace(r, nope=5, a=6)); t(lambda: copy.replace(S(range(19)), st_atime=3.).st_atime)
t(lambda: T.__new__(T, '123456789').tm_year)
t(lambda: r + (1,)); t(lambda: r[1:3]); t(lambda: hash(r) == hash(tuple(r))); t(lambda: r == tuple(r))
del r, x
