#
print('never printed')
;
