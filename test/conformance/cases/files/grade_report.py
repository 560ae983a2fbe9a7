"""Reads marks from a CSV file, writes a report, and a JSON store."""
import csv
import json
import os

ROWS = """name,course,mark
Ann,Math,88
Ben,Math,71
Ann,Physics,93
"O'Neil, Cy",Math,59
Ben,Physics,
"""

with open("marks.csv", "w", newline="") as f:
    f.write(ROWS)

students = {}
with open("marks.csv", newline="") as f:
    for line, row in enumerate(csv.DictReader(f), start=2):
        try:
            students.setdefault(row["name"], {})[row["course"]] = int(row["mark"])
        except ValueError as error:
            print(f"line {line}: {error}")

with open("report.txt", "w") as report:
    for name, marks in sorted(students.items()):
        average = sum(marks.values()) / len(marks)
        print(f"{name:<12}{average:6.1f}  {'pass' if average >= 60 else 'fail'}", file=report)

with open("report.txt") as report:
    for number, line in enumerate(report, 1):
        print(number, line, end="")

with open("store.json", "w") as store:
    json.dump(students, store, indent=2, sort_keys=True)
with open("store.json") as store:
    again = json.load(store)
print(again == students, os.path.getsize("store.json"), os.path.getsize("report.txt"))
with open("marks.csv", "a", newline="") as f:
    csv.writer(f).writerows([["Dee", "Math", 100], ["Eve", "Bio, basic", 64]])
with open("marks.csv") as f:
    print(f.read().splitlines()[-2:])
