print(ord('A'), chr(8364), hex(255), oct(8), bin(-5), ascii('é'), repr('é'), format(255, 'x'), format(3.14159, '.2f'))
