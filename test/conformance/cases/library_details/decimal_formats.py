# Formats of decimals: alternate forms, locales given, what contexts change.
from decimal import *
import warnings
D=Decimal
warnings.simplefilter('ignore')
def t(label, f):
    try: r=f(); print(label, repr(r))
    except Exception as e: print(label, type(e).__name__, e)
vals=[D('1.1'),D('6.09e+23'),D('-0.0001'),D('123456789.987'),D('0E+5'),D('1E-10'),D('nan'),D('-inf'),D('0'),D('-0.004'),D('1234'),D('snan123')]
for spec in ['','g','#','#g','.0g','#.0g','.0e','#.0e','#.1f','#.0f','.0f','#.0%','%','.0%','N','n','010.3N','N>10.3','N>10.3n','N>10.3e','>Nf','10Nf','Nx','z','z.2f','zf','_','_d',',','010,','_.2f','010_','=10.10','<>=10.10','<10','^12','x^12','é>12','é<+12.1e','+',' ','-','05','005','<05','x<05','0<5','=+8.1f','E','G','.3','.5G','10.2','d','s','x','b',',n',',.2%','.','5.','.100f','99','é','\U0001f600^9','#,', '#_', '# ', '0=8','*=+12,.3f','1'*30,'.'+'1'*30,'+#010.3e']:
    for v in vals: t(spec, lambda: format(v,spec))
    with localcontext() as c:
        c.capitals=0; c.rounding=ROUND_DOWN; c.prec=3
        t('low '+spec, lambda: format(vals[1],spec)); t('low '+spec, lambda: format(vals[3],spec))
for a in [("=10.10",[],9),("=10.10",9),([],),(),('',None),('',{}),('n',{'decimal_point':'&','grouping':chr(1)+chr(4)+chr(2)+chr(127),'thousands_sep':'-'}),('012n',{'decimal_point':',','grouping':chr(3)+chr(3)+chr(0),'thousands_sep':' '}),('g',{'decimal_point':'xxxxx'}),('g',{'thousands_sep':'yyyyy'}),('n',{'grouping':5}),('n',{'foo':5}), ('=9223372036854775807.1',)]:
    for v in (D('1234567890123'),D('12.7'),D('1.23457e+8')): t(repr(a), lambda: v.__format__(*a))
