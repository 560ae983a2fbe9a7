import configparser
text = '''
[DEFAULT]
timeout = 30
debug: no

[server]
host = localhost
port = 8080
# a comment
; another
url = http://%(host)s:%(port)s/
paths =
    /one
    /two
  /three

[client]
debug = yes
ratio = 0.5
empty =
'''
c = configparser.ConfigParser()
c.read_string(text)
print(c.sections(), c.defaults(), 'server' in c, 'DEFAULT' in c, len(c))
for name in c:
    print(name, dict(c[name]))
s = c['server']
print(s['url'], s.getint('port'), s.getint('timeout'), s.getboolean('debug'), repr(s['paths']))
print(c['client'].getboolean('debug'), c.getfloat('client', 'ratio'), repr(c['client']['empty']), c.get('client', 'nope', fallback='F'), s.get('nope'), s.get('nope', 'd'))
print(s, c, sep='\n') if False else print(s, s.name, list(s))
