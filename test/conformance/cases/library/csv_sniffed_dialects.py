import csv

for sample in ('a;b;c\n1;2;3\n', "'x', 'y'\n'it''s', 'z'\n", 'name\tage\nann\t7\nbob\t12\n', 'nothing', '"a""b","c"\n"d","e"\n'):
    try:
        d = csv.Sniffer().sniff(sample)
        print([d.delimiter, d.quotechar, d.doublequote, d.skipinitialspace], csv.Sniffer().has_header(sample))
    except csv.Error as error:
        print(error)


class bad(csv.excel):
    delimiter = 'ab'


try:
    bad()
except csv.Error as error:
    print(error)
print(sorted(csv.__all__), csv.excel_tab()._valid)
