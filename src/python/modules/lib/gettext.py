# Translations of messages: without catalogues every text stands for itself.
# Behaves as Lib/gettext.py of CPython where no catalogue is installed, which is what a process without files has.

__all__ = ['NullTranslations', 'bindtextdomain', 'dgettext', 'dngettext', 'dnpgettext', 'dpgettext', 'find', 'gettext',
           'install', 'ngettext', 'npgettext', 'pgettext', 'textdomain', 'translation']

_domain = 'messages'
_folders = {}


class NullTranslations:
    """Answers every message with itself, or asks the translations it falls back on."""

    def __init__(self, fp=None):
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        last = self
        while last._fallback is not None:
            last = last._fallback
        last._fallback = fallback

    def gettext(self, message):
        return message if self._fallback is None else self._fallback.gettext(message)

    def ngettext(self, msgid1, msgid2, n):
        if self._fallback is not None:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        return message if self._fallback is None else self._fallback.pgettext(context, message)

    def npgettext(self, context, msgid1, msgid2, n):
        if self._fallback is not None:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def info(self):
        return self._info

    def charset(self):
        return self._charset

    def install(self, names=None):
        import builtins
        builtins._ = self.gettext
        for name in {'gettext', 'ngettext', 'npgettext', 'pgettext'} & set(names or ()):
            setattr(builtins, name, getattr(self, name))


def find(domain, localedir=None, languages=None, all=False):
    return [] if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    if fallback:
        return NullTranslations()
    import errno
    raise FileNotFoundError(errno.ENOENT, 'No translation file found for domain', domain)


def install(domain, localedir=None, *, names=None):
    translation(domain, localedir, fallback=True).install(names)


def textdomain(domain=None):
    global _domain
    if domain is not None:
        _domain = domain
    return _domain


def bindtextdomain(domain, localedir=None):
    if localedir is not None:
        _folders[domain] = localedir
    return _folders.get(domain, '/usr/share/locale')


def gettext(message):
    return message


def ngettext(msgid1, msgid2, n):
    return NullTranslations().ngettext(msgid1, msgid2, n)


def pgettext(context, message):
    return message


def npgettext(context, msgid1, msgid2, n):
    return ngettext(msgid1, msgid2, n)


def dgettext(domain, message):
    return message


def dngettext(domain, msgid1, msgid2, n):
    return ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    return message


def dnpgettext(domain, context, msgid1, msgid2, n):
    return ngettext(msgid1, msgid2, n)
