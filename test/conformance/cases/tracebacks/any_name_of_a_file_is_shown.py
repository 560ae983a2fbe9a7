import sys
code = compile('def fail():\n    print(sys._getframe(0).f_back.f_code.co_filename)\n    1 / 0\nfail()\n', '<built-in mine>', 'exec')
try:
    exec(code)
except ZeroDivisionError as error:
    tb = error.__traceback__
    while tb is not None:
        print(tb.tb_frame.f_code.co_filename == '<built-in mine>', tb.tb_lineno)
        tb = tb.tb_next
