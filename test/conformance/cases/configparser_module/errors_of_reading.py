import configparser
texts = ['x = 1\n', '[a]\nx\n', '[a]\nx=1\nx=2\n', '[a]\n[a]\n', '[a]\nx = 1\n= 2\nnothing here\n', '[a]\n  x = 1\n    more\n  y: 2', '[a\nb=1', '[a]\nk = v ; not a comment\n']
for t in texts:
    c = configparser.ConfigParser()
    try:
        c.read_string(t)
        print({s: dict(c[s]) for s in c.sections()})
    except configparser.Error as e:
        print(type(e).__name__, '|', e)
