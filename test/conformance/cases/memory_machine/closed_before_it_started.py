def make(v):
    try: yield v
    finally: print('finally')
async def co(): pass
for g in (make(1), (x for x in [1])):
    print(g.gi_running, g.gi_frame is None, g.gi_code.co_name)
    g.close()
    print(g.gi_running, g.gi_frame is None, g.gi_code.co_name)
    print(list(g))
c = co(); c.close(); print(c.cr_frame, c.cr_running, c.cr_code.co_name)
