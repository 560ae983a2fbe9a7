people = [('Ann', 30), ('Bob', None), ('Cy', 25)]
print(sorted(people, key=lambda p: p[0]), max(people, key=lambda p: p[1] or 0))
by_age = lambda p: (p[1] is None, p[1])
print(sorted(people, key=by_age))
try: sorted(people, key=lambda p: p[2])
except IndexError as e: print(e, e.__traceback__.tb_next.tb_frame.f_code.co_name)
print(list(map(lambda p: p[1] + 1 if p[1] else 0, people)))
people.sort(
    key=lambda p: (
        p[1]
        + 1
    ),
    reverse=True,
)
