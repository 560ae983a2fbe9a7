import time
for args in (('2024-02-29', '%Y-%m-%d'), ('Thu Feb 29 10:11:12 2024',), ('2024 W09 4', '%G W%V %u'), ('10:11 PM', '%I:%M %p'), ('29 Feb', '%d %b'),
             ('x', '%Y'), ('2024 x', '%Y'), ('2024', '%Q'), ('2024', '%'), (5,), ('2024', 5), ('2024 09', '%Y %V'), ('60', '%j'), ('+0130', '%z'), ('%', '%%'), ()):
    try: print(args, tuple(time.strptime(*args)), time.strptime(*args).tm_zone, time.strptime(*args).tm_gmtoff)
    except Exception as e: print(args, type(e).__name__, e)
def parse(text):
    return time.strptime(text, '%H:%M')
print(parse('09:30').tm_hour)
parse('25h')
