def check(x):
    assert isinstance(x, int) and \
        x > 0, (
            f"bad {x}"
        )
check(-1)
