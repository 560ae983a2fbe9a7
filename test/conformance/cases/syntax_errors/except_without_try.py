#
print('never printed')
except:
    pass
