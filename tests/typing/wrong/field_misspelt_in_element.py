"""A field that the union does not have, read through an array."""

from libcsock import *

events = (epoll_event * 64)()
print(events[0].data.df)  # E: "epoll_data" has no attribute "df"
