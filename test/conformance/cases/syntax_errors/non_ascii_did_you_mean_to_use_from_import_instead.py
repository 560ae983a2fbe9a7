import é from x
