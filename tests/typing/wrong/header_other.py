"""A name from a header that does not give it."""

from libcsock.include.unistd import htons  # E: "libcsock.include.unistd" has no attribute "htons"
