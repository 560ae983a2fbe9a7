import configparser
t = '[paths]\nhome = /users\nme = ${home}/ann\ncash = $$5\n[other]\nfrom = ${paths:me}/x\nbad = ${a:b:c}\n'
c = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
c.read_string(t)
print(c['paths']['me'], c['other']['from'], c['paths']['cash'])
for o in ('bad',):
    try:
        c['other'][o]
    except configparser.Error as e:
        print(type(e).__name__, e)
r = configparser.RawConfigParser()
r.read_string('[a]\nx = %(y)s 100%\n')
print(r['a']['x'])
n = configparser.ConfigParser(interpolation=None)
n.read_string('[a]\nx = %(y)s 100%\n')
print(n['a']['x'])
b = configparser.ConfigParser({'base': '/b'})
b.read_string('[s]\np = %(base)s/%(q)s\nq = z%%\n')
print(b.get('s', 'p'), b.get('s', 'p', raw=True), b.get('s', 'p', vars={'q': 'V'}), b.items('s'))
