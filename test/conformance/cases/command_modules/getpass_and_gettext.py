import gettext, getpass, os
print(gettext.gettext('hello'), gettext.ngettext('%d file', '%d files', 1) % 1, gettext.ngettext('%d file', '%d files', 2) % 2)
os.environ['LOGNAME'] = 'ann'
print(getpass.getuser())
t = gettext.translation('none', fallback=True)
print(t.gettext('x'), type(t).__name__)
try:
    gettext.translation('none')
except FileNotFoundError as e:
    print(e)
