"""Which libc or kernel has a name. A declaration says it: `since="glibc 2.35"`, `until="glibc 2.42"`, `since="glibc"`."""

from __future__ import annotations

from typing import NamedTuple

Version = tuple[int, ...]


class Headers(NamedTuple):
    """What a compiler's headers belong to; a libc that is not glibc has no version of it."""

    glibc: Version | None
    linux: Version

    def __str__(self) -> str:
        libc = f"glibc {dotted(self.glibc)}" if self.glibc else "no glibc"
        return f"{libc}, Linux {dotted(self.linux)}"

    def too_old_for(self, since: str) -> bool:
        """Whether these headers may lack what came with a version; what glibc added, another libc may lack for ever."""
        if not since or not self.glibc:
            return bool(since)
        version = self.linux if since.startswith("Linux") else self.glibc
        return version < number(since)

    def too_new_for(self, until: str) -> bool:
        """Whether these headers may lack what went with a version."""
        if not until or not self.glibc:
            return bool(until)
        version = self.linux if until.startswith("Linux") else self.glibc
        return version >= number(until)


def number(release: str) -> Version:
    """`(2, 35)` of "glibc 2.35"."""
    return tuple(int(word) for word in release.split()[-1].split(".") if word.isdigit())


def dotted(version: Version) -> str:
    return ".".join(map(str, version))


class Lifetime(NamedTuple):
    """From which version on a name is there, and from which on no more."""

    since: str = ""
    until: str = ""

    def __str__(self) -> str:
        """In a sentence or two, for the reader of a page."""
        since = f"Since {self.since}." if " " in self.since else f"Only {self.since} has it." if self.since else ""
        return " ".join(filter(None, [since, f"Until {self.until}, which has it no more." if self.until else ""]))
