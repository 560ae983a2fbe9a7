import cmath
print(cmath.sqrt(-1), cmath.exp(1j * cmath.pi).real, cmath.phase(-1), cmath.polar(1j))
print(cmath.rect(1, 0), cmath.log(-1), cmath.isnan(1j))
try:
    cmath.log(0)
except Exception as error:
    print(type(error).__name__, error)
