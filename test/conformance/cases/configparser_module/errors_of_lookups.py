import configparser
c = configparser.ConfigParser()
c.read_dict({'a': {'x': '1', 'bad': '%(missing)s', 'loop': '%(loop)s', 'pct': '50%'}, 'b': {}})
for f in (lambda: c.get('zzz', 'x'), lambda: c.get('a', 'zzz'), lambda: c['zzz'], lambda: c['a']['zzz'], lambda: c.get('a', 'bad'), lambda: c.get('a', 'loop'), lambda: c.get('a', 'pct'),
          lambda: c.getint('a', 'bad', raw=True), lambda: c.getboolean('a', 'x'), lambda: c.add_section('a'), lambda: c.set('a', 'n', 5), lambda: c.add_section('DEFAULT'), lambda: c.set('q', 'w', 'e'),
          lambda: c.set('a', 'p', '50%'), lambda: c.options('zzz'), lambda: c.items('zzz')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)
