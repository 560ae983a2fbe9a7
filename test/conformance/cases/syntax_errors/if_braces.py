#
print('never printed')
if (x) {
    y
}
