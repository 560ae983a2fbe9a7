f"é{a b}"
