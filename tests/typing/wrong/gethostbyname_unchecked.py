from libcsock import *

he = gethostbyname("localhost")
print(he.h_name)  # E: Item "None" of "hostent | None" has no attribute
