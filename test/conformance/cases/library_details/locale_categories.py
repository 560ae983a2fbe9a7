import locale
import sys

CATEGORIES = ["LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES", "LC_ALL"]


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as problem:
        return f"{type(problem).__name__}: {problem}"


print("at the start")
for name in CATEGORIES:
    category = getattr(locale, name)
    print(f"{name:12} {category} {attempt(locale.setlocale, category)!r} {attempt(locale.getlocale, category)!r}")

print("what the environment says")
print(attempt(locale.setlocale, locale.LC_ALL, ""))
print(attempt(locale.setlocale, locale.LC_CTYPE, ""), attempt(locale.setlocale, locale.LC_TIME, ""))

print("names")
for wanted in ["C", "POSIX", "C.UTF-8", "C.utf8", "en_US.UTF-8", "de_DE", ("en_US", "UTF-8"), (None, None), "\0", 5]:
    answer = attempt(locale.setlocale, locale.LC_ALL, wanted)
    print(repr(wanted), "->", repr(answer), "now", locale.setlocale(locale.LC_ALL), locale.setlocale(locale.LC_TIME))
for category in [-1, 7, "x"]:
    print(category, attempt(locale.setlocale, category), attempt(locale.setlocale, category, "nosuch"))

locale.setlocale(locale.LC_ALL, "")
saved = locale.setlocale(locale.LC_ALL)
locale.setlocale(locale.LC_ALL, "C")
print(attempt(locale.setlocale, locale.LC_ALL, saved) == saved, attempt(locale.setlocale, locale.LC_TIME, saved))
print(attempt(locale.setlocale, locale.LC_ALL, "LC_CTYPE=C.UTF-8;LC_NUMERIC=C"))

print("words")
for prefix, count in [("DAY_", 7), ("ABDAY_", 7), ("MON_", 12), ("ABMON_", 12)]:
    print([locale.nl_langinfo(getattr(locale, f"{prefix}{i}")) for i in range(1, count + 1)])
for name in ["D_T_FMT", "D_FMT", "T_FMT", "T_FMT_AMPM", "AM_STR", "PM_STR", "RADIXCHAR", "THOUSEP", "YESEXPR", "CRNCYSTR", "ERA"]:
    print(name, getattr(locale, name), repr(locale.nl_langinfo(getattr(locale, name))), end="; ")
print()
locale.setlocale(locale.LC_CTYPE, "C")
print(locale.nl_langinfo(locale.CODESET), locale.getpreferredencoding(), attempt(locale.nl_langinfo, 999999))
locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
print(locale.nl_langinfo(locale.CODESET), locale.getlocale(), hasattr(locale, "resetlocale"), hasattr(locale, "getencoding"))
print([locale.normalize(name) for name in ["C", "posix", "C.utf8", "fr_FR.utf8", "en_US.iso8859_1"]])
print(list(locale.localeconv().items()))
print(attempt(locale.currency, 12.5), locale.format_string("%d items", 1234567, grouping=True), locale.str(2.50))
