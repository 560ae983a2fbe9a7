print "é"
