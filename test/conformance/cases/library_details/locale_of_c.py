import locale
print(locale.setlocale(locale.LC_ALL, 'C'), locale.setlocale(locale.LC_NUMERIC))
print(sorted(locale.localeconv().items()))
print(locale.format_string('%d %.2f', (1234567, 2.5), grouping=True), locale.atof('2.50'), locale.atoi('12'), locale.str(2.5))
print(sorted(['b', 'A', 'a'], key=locale.strxfrm), locale.strcoll('a', 'b'))
try: locale.setlocale(locale.LC_ALL, 'xx_YY')
except locale.Error as error: print(type(error).__name__, error)
try: locale.currency(5)
except ValueError as error: print(error)
