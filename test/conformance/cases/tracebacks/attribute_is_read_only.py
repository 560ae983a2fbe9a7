'abc'.x = 1
