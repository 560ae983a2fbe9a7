# Decimals and contexts from wrong arguments, and what contexts say of their signals.
import sys, warnings
from decimal import *
import decimal
from fractions import Fraction as F
D=Decimal
def t(label, f):
    try: r=f(); print(label, repr(r))
    except Exception as e:
        try: print(label, type(e).__name__, e)
        except Exception as x: print(label, type(e).__name__, 'E')
c=getcontext()
x=D('10001111111')
for a in ['exp','is_normal','is_subnormal','ln','log10','logb','logical_invert','next_minus','next_plus','normalize','number_class','sqrt','to_eng_string','to_integral','to_integral_value','to_integral_exact']:
    t(a, lambda: getattr(x,a)(context='x')); t(a, lambda: getattr(x,a)('x')); t(a, lambda: getattr(x,a)(foo=1)); t(a, lambda: getattr(x,a)(None,None,None))
for a in ['compare','compare_signal','compare_total','compare_total_mag','logical_and','logical_or','logical_xor','max','max_mag','min','min_mag','next_toward','remainder_near','rotate','same_quantum','scaleb','shift','copy_sign','quantize']:
    t(a, lambda: getattr(x,a)(1,context='x')); t(a, lambda: getattr(x,a)('x')); t(a, lambda: getattr(x,a)()); t(a, lambda: getattr(x,a)(1,2,3,4)); t(a, lambda: getattr(x,a)(2.5))
t('fma', lambda: x.fma(1,2,context='x')); t('fma', lambda: x.fma(1,'x')); t('fma', lambda: x.fma(1))
for a in ['add','subtract','multiply','divide','divide_int','divmod','remainder','compare','quantize','max','same_quantum','copy_sign','power','fma']:
    t(a, lambda: getattr(c,a)('x',1)); t(a, lambda: getattr(c,a)(1,'x')); t(a, lambda: getattr(c,a)(1.5,1)); t(a, lambda: getattr(c,a)(1)); t(a, lambda: getattr(c,a)(1,2,3,4))
for a in ['abs','plus','minus','sqrt','exp','canonical','is_canonical','is_nan','copy_abs','copy_decimal','copy_negate','to_sci_string','to_eng_string','normalize','number_class','create_decimal','create_decimal_from_float','to_integral_value','_apply','radix','logb']:
    t(a, lambda: getattr(c,a)('7')); t(a, lambda: getattr(c,a)(200)); t(a, lambda: getattr(c,a)(D('-12.5'))); t(a, lambda: getattr(c,a)(2.5)); t(a, lambda: getattr(c,a)())
for a,v in [('prec',0),('prec','a'),('prec',1.5),('prec',2**70),('Emin',1),('Emin',(1,)),('Emax',-1),('Emax',2**64),('rounding',-1),('rounding','xyz'),('rounding',None),('capitals',2),('clamp',-1),('clamp',[]),('emax',1),('flags',[]),('flags',{}),('flags',5),('traps',{'InvalidOperation':0}),('traps',{InvalidOperation:1}),('flags',['x'])]:
    t(a, lambda: setattr(c.copy(),a,v))
for a in ['prec','Emax','Emin','rounding','capitals','clamp','flags','traps','foo']: t('del '+a, lambda: delattr(c.copy(),a))
for k in [dict(rounding=9),dict(rounding='xyz'),dict(clamp=2),dict(capitals=-1),dict(flags=['P']),dict(traps=['Q']),dict(flags=(0,1)),dict(traps=5),dict(flags=[Inexact]),dict(traps={}),dict(foo=1),dict(prec='x'),dict(prec=None),dict(flags=(Inexact,)),dict(traps=c.traps)]:
    t(str(sorted(k)), lambda: Context(**k))
t('ctx',lambda: Context(1,2,3,4,5,6,7,8,9))
s=c.copy(); s.capitals=0; s.clamp=1
for k in list(s.flags): s.flags[k]=True; s.traps[k]=True
print(s)
S=type(c.flags); print(S, S.__mro__, type(localcontext()))
t('k',lambda: c.flags[801]); t('k',lambda: c.flags.__setitem__(801,0)); t('k',lambda: c.flags.__delitem__(Overflow)); t('k', lambda: c.flags.__setitem__(Overflow,'x'))
for f in (lambda: c.flags, lambda: len(c.flags), lambda: list(c.flags), lambda: c.flags==c.traps, lambda: c.flags.copy(), lambda: type(c.flags.copy()), lambda: c.flags=={Overflow:1}, lambda: bool(c.flags), lambda: Overflow in c.flags, lambda: 5 in c.flags, lambda: c.flags.get(7,'d'), lambda: c.flags.get(Overflow), lambda: c.flags==5, lambda: c.flags<c.flags, lambda: hash(c.flags), lambda: c.flags.pop(Overflow), lambda: c.flags.update({Overflow:1}), lambda: c.flags.keys(), lambda: list(c.flags.items())[:2], lambda: c.flags.clear(), lambda: c.flags.setdefault(Overflow,5)): t('fl', f)
c.clear_flags()
sd=S()
if sys.version_info >= (3,11):
  for f in (lambda:len(sd),lambda:iter(sd),lambda:repr(sd),lambda:sd[Overflow],lambda:sd==c.flags,lambda:c.flags==sd,lambda:sd.copy(), lambda: sd.__setitem__(Overflow,1)): t('sd',f)
for T in (D,Context,S.__bases__[0],type(localcontext())):
    t(T.__name__, lambda: setattr(T,'foo',1)); t(T.__name__, lambda: setattr(T,'real',1))
for v in ['0e1000000000000000000','1e1000000000000000000','1e-2000000000000000000','0e-3000000000000000000','1e999999999999999999','9e-1999999999999999997','nan'+'1'*30, 'snan5', (1,(),sys.maxsize),(1,(0,1,2),sys.maxsize),(1,(),sys.maxsize+1),(1,(),'N'),(1,(0,1),'N'),(0,(1,),'X'),(0,(1,),1.5),(2,(1,),1),(0,(10,),1),(0,'12',1),(0,[1,2],1),(0,(1,2),'F'),(0,(1,2)),[0,(1,2),-1],(0,5,1),('a',(1,),1),(0,(1,'a'),1),(0,(-1,),1),b'1',None,1j,'',' 1 ','1_000','1__0','_1','1 0','\u0661\u0662', '1e', 'e1','.','+.5','-0','1.e5','infinit','InFinity','nan_1', '\x001','1\ud800']:
    t(repr(v)[:40], lambda: D(v)); t('cd', lambda: Context(prec=9,traps=[]).create_decimal(v))
for n in (2,-2,2**63-1,-2**63,2**63,-2**63-1,1000000000000000000,'a',None,1.5,True): t('round',lambda: round(D('1.23'),n))
t('pow',lambda: pow(D(1),2,'3')); t('pow',lambda: D(1).__pow__('x')); t('pow', lambda: Context(prec=2).power(1000,1,501)); t('pow', lambda: pow(D(7),3,5)); t('pow', lambda: c.power(1,2,mod='x')); t('pow', lambda: c.power(1,2,modulo=3)); t('pow', lambda: c.power(a=2,b=3,modulo=5)); t('pow', lambda: c.power())
class X(float):
    def as_integer_ratio(self): return 1
    def __abs__(self): return self
t('ff',lambda: D.from_float(X(101.1))); t('ff',lambda: D(X(101.5))); t('ff',lambda: D.from_float('1')); t('ff', lambda: D.from_float(True)); t('ff', lambda: D.from_float())
t('D',lambda: D(1,2)); t('D',lambda: D(1,context=None)); t('D',lambda: D(value='5')); t('D',lambda: D(x='5')); t('D',lambda: D(1,2,3)); t('D', lambda: D(1,None,foo=3))
for a,b in ((D(0),F(1,10**40)),(D('1e-1999999999999999997'),F(0,1)),(D('0.1'),F(1,10)),(D('9e999999999999999999'),F(120984237,9999999999)),(D('inf'),F(1,3)),(D('-inf'),F(1,3)),(D(-1)/3,F(-1,3)),(D('-0'),F(0))):
    print(a<b,a<=b,a==b,a!=b,a>b,b<a,b==a,b>=a)
t('nan',lambda: D('nan')>F(1,2)); t('nan',lambda: D('nan')==F(1,2)); t('snan',lambda: D('snan')==F(1,2)); t('cmp', lambda: D(1)<'x'); t('cmp',lambda: D(1)==1.0); t('cmp', lambda: D(1)<2j); t('cmp',lambda: D(1)==1+0j)
for a in ('setcontext', 'localcontext'):
    t(a, lambda: getattr(decimal,a)('xyz')); 
t('lc', lambda: localcontext(foo=1)); t('lc', lambda: localcontext(prec='x')); t('lc', lambda: localcontext(prec=-1))
t('lc',lambda: localcontext().__enter__(1)); t('lc',lambda: localcontext().__exit__())
t('hash',lambda: hash(D('snan'))); t('red', lambda: c.__reduce__()); t('dir', lambda: [n for n in dir(decimal) if n[0]!='_'])
t('t',lambda: D(1).to_integral(10)); t('t',lambda: D(1).to_integral_exact(rounding='x')); t('t',lambda: D('1.5').quantize(D('.1'),[])); t('t',lambda: D('1.5').quantize(D('.1'),c)); t('t',lambda: D('1.5').quantize(D('.1'),ROUND_UP,1000)); t('q',lambda: D('1.5').quantize()); t('q',lambda: D('1.5').quantize('x')); t('q', lambda: D('1.55').quantize(exp=D('.1'),rounding=ROUND_UP,context=None))
