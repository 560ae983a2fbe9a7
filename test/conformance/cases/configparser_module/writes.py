import configparser, sys
c = configparser.ConfigParser()
c['DEFAULT'] = {'Compression': 'yes', 'Level': '9'}
c['site'] = {}
c['site']['User'] = 'hg'
c['site']['text'] = 'two\nlines'
c.add_section('empty')
c.write(sys.stdout)
c.write(sys.stdout, space_around_delimiters=False)
print(c.remove_option('site', 'user'), c.remove_option('site', 'user'), c.remove_section('empty'), c.remove_section('empty'))
del c['site']
print(c.sections(), c.has_section('site'), c.has_option('DEFAULT', 'level'))
try:
    del c['DEFAULT']
except ValueError as e:
    print(e)
