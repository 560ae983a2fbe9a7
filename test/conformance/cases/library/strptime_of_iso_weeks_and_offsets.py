from datetime import datetime

for text, form in (("2020 53 7", "%G %V %u"), ("2018 53 3", "%G %V %u"), ("2020 100", "%G %j"), ("10 1", "%V %u"),
                   ("10 1 2020", "%V %u %Y"), ("+01:3015", "%z"), ("100%c", "100%%c"), ("x", "%."), ("x", "%")):
    try:
        print(form, datetime.strptime(text, form))
    except ValueError as error:
        print(form, error)
print(datetime.strptime("2024 9 3 -01:30", "%Y %W %w %z").isoformat())
