"""What a call can reach by way of the pointers in structs, and whether the lengths beside them are right."""

from __future__ import annotations

from ctypes import Structure, addressof, sizeof

from _bisect import bisect_right
from _struct import Struct as Unpacker
from _weakref import ref

from libcsock._array import is_outer
from libcsock._ctype import TYPE_CHECKING
from libcsock._memory import Region, owns_memory, regions, view_of, whole

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
        owners = [region.owner for region in self.regions if type(region.owner) is not bytes]
        movable = [owner for owner in owners if owns_memory(owner) and not is_outer(type(owner))]
        self.movable = [(owner, addressof(owner), sizeof(owner)) for owner in movable]
        self.start, self.size = addressof(root), sizeof(root)
        self.seen: Seen | None = None

    def stays(self, root: Any) -> bool:
        """Whether nothing has moved."""
        if addressof(root) != self.start or sizeof(root) != self.size:
            return False
        for owner, start, size in self.movable:
            if addressof(owner) != start or sizeof(owner) != size:
                return False
        return True

    def as_seen(self, parameter: Any, address: int, count: int) -> bool:
        """Whether the structs at an address are still those that were found right."""
        seen = self.seen  # once: a call of another thread puts another one there
        return seen is not None and seen.again(parameter, address, count)

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
    try:
        known, reach = reaches[id(root)]
    except KeyError:
        return None
    return reach if known() is root and reach.stays(root) else None


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
        parts, end = ["="], 0
        runs = [[0, 0]]  # the same with the padding between, where a run begins and ends
        for at, size in places:
            parts.append(f"{at - end}x{'?BH?I???Q'[size]}")
            if at - runs[-1][1] < 8:
                runs[-1][1] = at + size
            else:
                runs.append([at, at + size])
            end = at + size
        self.unpack = Unpacker(f"{''.join(parts)}{self.size - end}x").iter_unpack
        ends = [0, *(end for _, end in runs)]
        self.runs = "".join(f"{start - before}x{end - start}s" for before, (start, end) in zip(ends, runs))
        self.runs += f"{self.size - end}x"
        self.of_many: dict[int, Any] = {}
        # where in what is unpacked the address and the count are
        self.pointers = [
            (name, places.index((at, 8)), places.index(count[:2]), count[2], element)
            for name, at, count, element in pointers
        ]

    def matters(self, count: int) -> Any:
        """What takes that of so many structs out of their memory which pointers and counts are in."""
        try:
            return self.of_many[count]
        except KeyError:
            unpack = Unpacker(self.runs * count).unpack
            if len(self.of_many) >= 64:
                self.of_many.clear()
            self.of_many[count] = unpack
            return unpack


layouts: dict[Any, Layout] = {}


def layout_of(struct: Any) -> Layout:
    return layouts[struct] if struct in layouts else layouts.setdefault(struct, Layout(struct))


class Seen:
    """The pointers and counts in structs that were found right, for one parameter."""

    def __init__(self, parameter: Any, address: int, count: int) -> None:
        self.of = parameter, address, count
        self.places: list[Place] = []

    def add(self, address: int, content: bytes, layout: Layout) -> None:
        last = self.places[-1] if self.places else None
        if last and last.layout is layout and last.address + len(last.content) == address:
            self.places.pop()
            address, content = last.address, last.content + content
        self.places.append(Place(address, content, layout))

    def again(self, parameter: Any, address: int, count: int) -> bool:
        """Whether they are the same still."""
        return self.of == (parameter, address, count) and all([place.unchanged() for place in self.places])


class Place:
    """Structs that lie one behind the other."""

    def __init__(self, address: int, content: bytes, layout: Layout) -> None:
        self.address = address
        self.content = content
        self.layout = layout
        # the memory, and what takes what matters out of its content
        self.look: tuple[memoryview, Any] | None = None

    def unchanged(self) -> bool:
        look = self.look
        if look is None:  # most structs are seen once
            size = len(self.content)
            look = self.look = view_of(self.address, size), self.layout.matters(size // self.layout.size)
        memory, matters = look
        content = memory.tobytes()
        if content == self.content:
            return True
        if matters(content) != matters(self.content):
            return False
        self.content = content  # what else is in the structs may stay as it is now
        return True


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
