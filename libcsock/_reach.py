"""What a call can reach by way of the pointers in structs, and whether the lengths beside them are right."""

from __future__ import annotations

from ctypes import Structure, addressof, sizeof, string_at
from sys import byteorder

from _bisect import bisect_right
from _struct import Struct as Unpacker
from _weakref import ref

from libcsock._ctype import TYPE_CHECKING
from libcsock._memory import Region, owns_memory, regions, whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


class Reach:
    """All memory that an object and its pointers have, found once, and used until an object in it moves.

    It keeps those objects alive, but for the first: what lies within them is memory, whatever was assigned since.
    """

    def __init__(self, root: Any) -> None:
        found = regions(root)
        self.readable = merged(found)
        self.writable = merged([region for region in found if region.writable])
        self.regions = [region for region in found if region.owner is not root]
        # only these can be resized
        self.movable = [r.owner for r in self.regions if type(r.owner) is not bytes and owns_memory(r.owner)]
        self.places = self.places_with(root)
        self.seen: Seen | None = None

    def places_with(self, root: Any) -> list[int]:
        objects = [root, *self.movable]
        return [*map(addressof, objects), *map(sizeof, objects)]

    def as_seen(self, parameter: Any, address: int, count: int) -> bool:
        """Whether the structs at an address are still those that were found right."""
        return self.seen is not None and self.seen.again(parameter, address, count)

    def room(self, start: int, to_write: bool) -> int:
        """How many bytes there are from an address on, 0 or less where it is in nothing."""
        starts, ends = self.writable if to_write else self.readable
        at = bisect_right(starts, start) - 1
        return ends[at] - start if at >= 0 else 0


def merged(found: list[Region]) -> tuple[list[int], list[int]]:
    """Where memory begins and where it ends, that of parts with the whole."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted((region.start, region.end) for region in found):
        if ends and start < ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return starts, ends


reaches: dict[int, tuple[ref[Any], Reach]] = {}


def known_reach(root: Any) -> Reach | None:
    """That of an earlier call, if nothing has moved."""
    known = reaches.get(id(root))
    if known and known[0]() is root and known[1].places == known[1].places_with(root):
        return known[1]
    return None


def new_reach(root: Any) -> Reach:
    reach = Reach(root)
    key = id(root)
    if len(reaches) >= 64:  # what points to itself in a circle is never gone
        reaches.clear()
    try:
        reaches[key] = ref(root, lambda gone: reaches.pop(key, None)), reach
    except TypeError:  # it cannot be told when this one is gone
        pass
    return reach


def forget_reach(part: Any) -> None:
    """What was assigned before to a pointer in this need not be kept any more."""
    if reaches:
        reaches.pop(id(whole(part)), None)


class Layout:
    """The pointers in a struct and their counts, read from many structs at once."""

    def __init__(self, struct: Any) -> None:
        self.size = sizeof(struct)
        pointers = list(pointers_in(struct))
        places = sorted({place for _, at, count, _ in pointers for place in ((at, 8), count[:2])})
        parts, end, mask = ["="], 0, bytearray(self.size)
        for at, size in places:
            parts.append(f"{at - end}x{'?BH?I???Q'[size]}")
            end = at + size
            mask[at:end] = b"\xff" * size
        self.unpack = Unpacker(f"{''.join(parts)}{self.size - end}x").iter_unpack
        self.mask = bytes(mask)
        # where in what is unpacked the address and the count are
        self.pointers = [
            (name, places.index((at, 8)), places.index(count[:2]), count[2], element)
            for name, at, count, element in pointers
        ]


layouts: dict[Any, Layout] = {}


def layout_of(struct: Any) -> Layout:
    if struct not in layouts:
        layouts[struct] = Layout(struct)
    return layouts[struct]


class Seen:
    """The addresses and counts in structs that were found right, for one parameter."""

    def __init__(self, parameter: Any, address: int, count: int) -> None:
        self.of = parameter, address, count
        self.addresses: list[int] = []
        self.contents: list[bytes] = []
        # where not all of it matters: address, size, which bits do, and what they were
        self.masked: list[tuple[int, int, int, int]] = []

    def add(self, address: int, content: bytes, mask: bytes) -> None:
        if mask.count(255) < len(mask):
            bits = int.from_bytes(mask, byteorder)
            self.masked.append((address, len(content), bits, int.from_bytes(content, byteorder) & bits))
        elif self.addresses and self.addresses[-1] + len(self.contents[-1]) == address:
            self.contents[-1] += content
        else:
            self.addresses.append(address)
            self.contents.append(content)

    def again(self, parameter: Any, address: int, count: int) -> bool:
        """Whether they are the same still."""
        if self.of != (parameter, address, count):
            return False
        for at, size, bits, value in self.masked:
            if int.from_bytes(string_at(at, size), byteorder) & bits != value:
                return False
        return [*map(string_at, self.addresses, map(len, self.contents))] == self.contents


class Held:
    """An argument, and all that it points to, for as long as the call takes."""

    def __init__(self, argument: Any, root: Any, reach: Reach) -> None:
        self._as_parameter_ = argument
        self.root = root
        self.reach = reach

    @property
    def held(self) -> list[Region]:
        start = addressof(self.root)
        return [Region(start, start + sizeof(self.root), True, self.root), *self.reach.regions]


def pointers_in(struct: Any, base: int = 0) -> Iterator[tuple[str, int, tuple[int, int, str], Any]]:
    """The pointers in a struct and in the structs in it: name, offset, where their count is, of what elements."""
    counts = struct.__dict__.get("_counts_", {})
    for name, (counter, element) in counts.items():
        place = getattr(struct, counter)
        yield name, base + getattr(struct, name).offset, (base + place.offset, place.size, counter), element
    for name, ctype, *_ in struct.__dict__.get("_fields_", ()):
        if name not in counts and issubclass(ctype, Structure):
            yield from pointers_in(ctype, base + getattr(struct, name).offset)
