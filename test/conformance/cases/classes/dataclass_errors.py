from dataclasses import dataclass
for body in ('x: int = 1\n    y: int', 'x: list = []'):
    try: exec('@dataclass\nclass A:\n    ' + body)
    except (TypeError, ValueError) as e: print(e)
