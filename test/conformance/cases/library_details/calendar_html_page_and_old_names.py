import calendar, warnings
page = calendar.HTMLCalendar().formatyearpage(2024, width=4)
print(type(page), len(page), page[:300].decode())
print(calendar.HTMLCalendar().formatyearpage(2023, css=None, encoding='ascii')[:200])
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    try:
        print(calendar.January, calendar.February)
    except AttributeError as e:
        print(e)
print([str(x.message) for x in w])
try:
    calendar.Nonsense
except AttributeError as e:
    print(e)
