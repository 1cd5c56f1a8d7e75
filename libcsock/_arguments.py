"""Check a call's arguments against its declaration and turn them into what a foreign function takes.

Two passes. `take` may run Python code of the caller's (`__index__`, `__buffer__`): it accepts a value or raises.
`place` runs none: it finds addresses and sizes, holds each length against its buffer, and nothing can
change between that and the call.
"""

from __future__ import annotations

from ctypes import (
    POINTER,
    Array,
    Structure,
    Union,
    addressof,
    byref,
    c_bool,
    c_byte,
    c_char,
    c_char_p,
    c_int,
    c_long,
    c_longlong,
    c_short,
    c_ubyte,
    c_uint,
    c_ulong,
    c_ulonglong,
    c_ushort,
    py_object,
    sizeof,
    string_at,
)
from operator import index
from os import getpid
from os.path import exists
from sys import getfilesystemencoding

from _ctypes import _Pointer, _SimpleCData

from libcsock._ctype import (
    TYPE_CHECKING,
    char,
    const_ptr,
    counted_by,
    elements,
    elsewhere,
    fills,
    given_with,
    holds,
    nullable,
    ptr,
    selected_by,
    sized_by,
    spelled,
    stretched_by,
    strings,
    terminated,
    typename,
    until_null,
    void,
    within,
)
from libcsock._libc import Pure, foreign
from libcsock._memory import (
    DATA,
    CArgObject,
    CData,
    Owned,
    address_of,
    contents,
    has_moved,
    holds_objects,
    kept_by,
    memory_at,
    regions,
    start_of,
    whole,
)
from libcsock._notation import Family, Notation, constants
from libcsock._reach import Held, Reach, Seen, known_reach, layout_of, new_reach, pointers_in
from libcsock._tables import entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

ABSENT: Any = ...
"""Stands for an argument that C's `...` was not given."""

INTEGERS = (
    c_bool, c_byte, c_ubyte, c_short, c_ushort, c_int, c_uint, c_long, c_ulong, c_longlong, c_ulonglong,
)  # fmt: skip

# The value in memory, whatever a subclass makes of the attribute.
true_value = _SimpleCData.__dict__["value"].__get__


class Exported:
    """Memory of an object that is not ctypes' own: a view of its first byte, and how many there are."""

    def __init__(self, first: c_char, size: int) -> None:
        self.first = first
        self.size = size


def article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def shown(value: Any) -> str:
    """A short name for what was passed."""
    if type(value) is CArgObject:
        return f"byref({type(value._obj).__name__})"
    return "None" if value is None else type(value).__name__


def raised_here(error: BaseException) -> bool:
    """Whether the frame that caught it raised it, and not a signal handler or a method of the caller's."""
    return error.__traceback__ is not None and error.__traceback__.tb_next is None


def plain_bytes(value: Any) -> bytes:
    """The bytes in memory, whatever a subclass says of them."""
    return value if type(value) is bytes else bytes(memoryview(value))


try:
    tgkill = foreign(Pure, "tgkill", int)
except AttributeError:  # musl

    def tgkill(process: int, number: int, signum: int) -> int:
        return 0 if exists(f"/proc/self/task/{number}") else -1


def is_own_task(number: int) -> bool:
    """Whether a number is that of this process, or of one of its threads, which the kernel takes for it."""
    return number == getpid() or tgkill(getpid(), number, 0) == 0  # signal 0 only looks, and needs no /proc


def number_type(ctype: Any) -> Any:
    """ctypes' own type of the integer that this is, or is a typedef of; None if it is none."""
    return next((base for base in ctype.__mro__ if base in INTEGERS), None)


def spelled_out(number: int) -> str:
    """A number for a message. Python refuses to write thousands of digits, or imports what writes them."""
    return str(number) if number.bit_length() <= 256 else f"a number of {number.bit_length()} bits"


def limits(ctype: Any) -> tuple[int, int]:
    bits = 8 * sizeof(ctype)
    signed = ctype(-1).value < 0
    return (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)


class Parameter:
    """What one parameter accepts. A subclass for each kind of C type."""

    # In which order `place` is called; None: there is nothing to do.
    order: int | None = None
    # Whether it is C's `...`.
    variadic = False

    def __init__(self, function: str, name: str, position: int, ctype: Any, notes: Sequence[Any]) -> None:
        self.function = function
        self.name = name
        self.position = position
        self.c_name = name.rstrip("_")  # inet_ntoa's `in` is a keyword of Python's
        self.where = f"{function}() argument {self.c_name}"
        self.ctype = ctype
        self.notes = tuple(notes)
        self.notation = next((note for note in notes if isinstance(note, Notation)), None)

    @property
    def spelled(self) -> str:
        """As the C prototype declares it."""
        return spelled(self.ctype, self.c_name)

    def link(self, others: Sequence["Parameter"]) -> None:
        """Find the parameter that a note names."""

    def refuse(self, value: object, takes: str) -> TypeError:
        return TypeError(f"{self.where} must be {takes}, not {shown(value)}")

    def take(self, value: Any, taken: list[Any]) -> Any:
        """The value, or what it converts to; `taken` has those of the parameters before this one."""
        raise NotImplementedError

    def place(self, taken: list[Any]) -> None:
        """Put the foreign function's argument where `take` put the value."""


class Scalar(Parameter):
    def __init__(self, function: str, name: str, position: int, ctype: Any, notes: Sequence[Any]) -> None:
        super().__init__(function, name, position, ctype, notes)
        self.low, self.high = limits(ctype)
        self.within = next((note for note in notes if isinstance(note, within)), None)
        if sizeof(ctype) > sizeof(c_int):
            # Without a declared type ctypes passes a Python int as a C int.
            self.order = 2

    @property
    def range(self) -> tuple[int, int]:
        """The least that is right, and the greatest."""
        within = self.within
        return (max(self.low, within.low), min(self.high, within.high)) if within else (self.low, self.high)

    def take(self, value: Any, taken: list[Any]) -> Any:
        if type(value) is int and self.low <= value <= self.high and not self.within:
            return value
        if isinstance(value, INTEGERS):
            value = true_value(value)
        elif not hasattr(type(value), "__index__"):
            takes = self.notation.takes if self.notation else ""
            raise self.refuse(value, f"int ({takes})" if takes else "int")
        value = index(value)  # an exact int, even of a subclass whose operators lie
        if not self.low <= value <= self.high:
            raise OverflowError(
                f"{self.where} is {spelled_out(value)}, outside {spelled(self.ctype)} ({self.low} to {self.high})"
            )
        if self.within and not self.within.low <= value <= self.within.high:
            raise ValueError(f"{self.where} is {value}, which is not within {self.within.low} to {self.within.high}")
        return value

    def place(self, taken: list[Any]) -> None:
        taken[self.position] = self.ctype(taken[self.position])


class ByValue(Parameter):
    def take(self, value: Any, taken: list[Any]) -> Any:
        if not isinstance(value, self.ctype):
            raise self.refuse(value, article(self.ctype.__name__))
        return self.ctype.from_buffer_copy(value)  # a subclass may be longer


class TypeName(Parameter):
    """A type of C's, as `sizeof` takes it."""

    def take(self, value: Any, taken: list[Any]) -> Any:
        if not (isinstance(value, type) and issubclass(value, CData)):
            raise self.refuse(value, "a type, as sizeof() takes it")
        return value


class Text(Parameter):
    """`const char *`: str or bytes without a NUL inside, or a char array up to its NUL, or `byref` of one."""

    def take(self, value: Any, taken: list[Any]) -> bytes | None:
        if value is None and nullable in self.notes:
            return None
        if isinstance(value, str):
            try:
                text = str.encode(value, getfilesystemencoding(), "surrogateescape")
            except UnicodeEncodeError as error:
                if not raised_here(error):
                    raise
                raise ValueError(f"{self.where} has no bytes: {error}") from None
        elif isinstance(value, bytes):
            text = plain_bytes(value)
        elif (content := self.characters(value)) is not None:
            text, end, _ = content.partition(b"\0")
            if not end and terminated in self.notes:
                raise ValueError(f"{self.where} has no NUL in its {len(content)} bytes")
        else:
            raise self.refuse(value, "str or bytes")
        if b"\0" in text:
            raise ValueError(f"{self.where} has an embedded NUL: {value!r}")
        return text

    def characters(self, value: Any) -> bytes | None:
        """What a char array has, from where a `byref` of it points."""
        offset = 0
        if type(value) is CArgObject:
            offset = address_of(value) - addressof(value._obj)
            value = value._obj
        elif isinstance(value, _Pointer):
            value = contents(value)
        if not isinstance(value, Array) or value._type_ not in (c_char, c_ubyte):
            return None
        content = plain_bytes(value)
        if not 0 <= offset <= len(content):
            raise ValueError(f"{self.where} points outside of its {type(value).__name__} of {len(content)} bytes")
        return content[offset:]


class Strings(Parameter):
    """`char *const argv[]`: a list or tuple with None at its end, or an array of c_char_p with NULL."""

    order = 0

    def take(self, value: Any, taken: list[Any]) -> list[bytes] | None:
        if value is None and nullable in self.notes:
            return None
        if isinstance(value, Array) and value._type_ is c_char_p:
            return self.texts(Array.__getitem__(value, slice(None)))
        if isinstance(value, (list, tuple)):
            return self.texts(value)
        raise self.refuse(value, "a list of str or bytes that ends with None")

    def texts(self, elements: Iterable[Any]) -> list[bytes]:
        """Those up to the first None, as C reads no further."""
        found: list[bytes] = []
        for element in elements:
            if element is None:
                return found
            text = Text(self.function, f"{self.name}[{len(found)}]", self.position, const_ptr[char], ())
            found.append(text.take(element, []) or b"")
        raise ValueError(f"{self.where} must end with None, as C's ends with NULL")

    def place(self, taken: list[Any]) -> None:
        texts = taken[self.position]
        if texts is not None:
            taken[self.position] = byref((c_char_p * (len(texts) + 1))(*texts))


class Listed(Strings):
    """C's `...` of texts, and the NULL that ends them."""

    variadic = True

    def __init__(self, function: str, name: str, position: int, ctype: Any, notes: Sequence[Any]) -> None:
        super().__init__(function, name, position, ctype, notes)
        note: until_null = next(note for note in notes if isinstance(note, until_null))
        self.following = [parameter(function, name, 0, kind) for name, kind in note.following.items()]

    def take(self, value: Any, taken: list[Any]) -> Any:
        if len(value) > 1000:  # ctypes passes no more than 1024
            raise ValueError(f"{self.where} are {len(value)}, too many for one call: execve() has a list for them")
        texts = self.texts(value)
        behind = value[len(texts) + 1 :]
        if len(behind) != len(self.following):
            names = " and ".join(each.name for each in self.following) or "nothing"
            raise TypeError(f"{self.where} must have {names} behind None, not {len(behind)} more")
        return texts, [each.take(argument, []) for each, argument in zip(self.following, behind)]

    def place(self, taken: list[Any]) -> None:
        texts, behind = taken.pop()
        for number, each in enumerate(self.following):
            placed = [behind[number]]
            each.place(placed)
            behind[number] = placed[0]
        taken += [*texts, None, *behind]


class Pointer(Parameter):
    """`T *` and `const T *`."""

    def __init__(self, function: str, name: str, position: int, ctype: Any, notes: Sequence[Any]) -> None:
        super().__init__(function, name, position, ctype, notes)
        self.const = isinstance(ctype, const_ptr)
        self.target = ctype.target
        # counts are in elements, or in bytes where C has no element: memory, text, addresses of any family
        self.any_memory = self.target in (void, char)
        self.any_length = "_any_length_" in self.target.__dict__
        self.needs = next((note for note in notes if isinstance(note, (counted_by, holds, sized_by))), None)
        in_bytes = self.any_memory or self.any_length or (type(self.needs) is counted_by and self.needs.in_bytes)
        self.unit = 1 if in_bytes else sizeof(self.target)
        self.stretch = next((note for note in notes if isinstance(note, stretched_by)), None)
        self.fixed = next((note.number for note in notes if isinstance(note, elements)), None)
        self.least = self.unit * (self.fixed or 1)
        self.fills = next((note.whether for note in notes if isinstance(note, fills)), not self.const)
        self.follows = any(True for _ in pointers_in(self.target))
        self.elsewhere = next((note for note in notes if isinstance(note, elsewhere)), None)
        self.order = 1 if self.needs else 0
        # sockaddr stands for every address struct, a typedef of a number for that number
        self.accepts = self.target
        if self.any_length:
            self.accepts = self.target.__base__
        elif not self.any_memory:
            self.accepts = number_type(self.target) or self.target
        # the types of `byref` that were found right
        self.known: dict[Any, bool] = {}

    def link(self, others: Sequence[Parameter]) -> None:
        if self.needs:
            self.counter = next(other for other in others if other.name == self.needs.parameter)
            self.counter_position = self.counter.position
            if isinstance(self.counter, Pointer):
                self.counted_in = number_type(self.counter.target)
        if isinstance(self.needs, holds) and self.needs.at_most:
            self.limit_position = next(other.position for other in others if other.name == self.needs.at_most)
        if self.elsewhere:
            self.process = next(other for other in others if other.name == self.elsewhere.parameter).position
        if self.stretch:
            named = {other.name: other.position for other in others}
            self.stretchers = [named[name] for name in self.stretch.parameters]

    @property
    def spelled(self) -> str:
        if self.fixed and not self.any_memory:
            const = "const " if self.const else ""
            return f"{const}{spelled(self.target, f'{self.c_name}[{self.fixed}]')}"
        return super().spelled

    def wanted(self) -> str:
        if self.any_memory:
            wanted = "bytes or a buffer" if self.const else "a writable buffer"
        elif self.fixed:
            wanted = f"an array of {self.fixed} {self.target.__name__}"
        elif self.any_length:
            wanted = "byref of an address struct"
        else:
            wanted = f"byref({self.target.__name__})"
        return wanted + (" or None" if nullable in self.notes else "")

    def take(self, value: Any, taken: list[Any]) -> Any:
        if type(value) is CArgObject:
            if type(value._obj) in self.known or self.points_to(value._obj):
                return value
        elif value is None:
            if nullable in self.notes:
                return None
        elif isinstance(value, _Pointer):
            target = contents(value)
            if target is None:
                return self.take(None, taken)
            if self.points_to(target):
                return self.whole(value, target)
        elif isinstance(value, Array):
            if type(value) in self.known or self.points_to(value):
                return value
        elif isinstance(value, (Structure, Union)) and self.any_memory:
            if self.points_to(value):
                return value
        elif isinstance(value, CData):
            if self.points_to(value):
                raise TypeError(f"{self.where} must be a pointer, not {shown(value)} itself: write byref(...)")
        elif self.any_memory:
            return self.take_buffer(value)
        raise self.refuse(value, self.wanted())

    def whole(self, pointer: Any, target: Any) -> Any:
        """What a pointer points to, with the room of the memory that ctypes keeps alive for the pointer.

        The pointer's type tells no more than the least of it: `(struct sockaddr *) &storage`.
        """
        start = addressof(target)
        around = [region for region in regions(pointer) if region.start <= start < region.end]
        if not self.const:
            if around and not any(region.writable for region in around):
                raise TypeError(f"{self.where} points to {shown(around[0].owner)}, which cannot be written to")
            around = [region for region in around if region.writable]
        around = [region for region in around if type(region.owner) is not bytes]
        if not around:
            return target
        region = max(around, key=lambda region: region.end)
        return byref(region.owner, start - region.start)

    def points_to(self, target: Any) -> bool:
        if hasattr(type(target), "_const_") and not self.const:
            return False
        if self.any_memory:
            right = isinstance(target, DATA) and (self.const or not holds_objects(type(target)))
        elif isinstance(target, Array):
            right = issubclass(target._type_, self.accepts)
        else:
            right = isinstance(target, self.accepts)
        if right and len(self.known) < 256:  # a program with a new type for each buffer must not fill the memory
            self.known[type(target)] = True
        return right

    def take_buffer(self, value: Any) -> Any:
        if isinstance(value, bytes) and self.const:
            return plain_bytes(value)
        try:
            view = memoryview(value)
        except (TypeError, ValueError) as error:
            if not raised_here(error):
                raise
            if isinstance(error, ValueError):  # it was released
                raise ValueError(f"{self.where}: {error}") from None
            raise self.refuse(value, self.wanted()) from None
        if not view.c_contiguous:
            raise ValueError(f"{self.where} must be contiguous in memory")
        if view.readonly:
            if self.const:
                return view.tobytes()
            raise TypeError(f"{self.where} must be {self.wanted()}, not read-only {shown(value)}")
        if "O" in view.format and not self.const:
            raise TypeError(f"{self.where} must be {self.wanted()}, not {shown(value)} of objects")
        if not view.nbytes:
            return Exported(c_char(), 0)
        return Exported(c_char.from_buffer(view), view.nbytes)

    def place(self, taken: list[Any]) -> None:
        value = taken[self.position]
        owner = value
        if type(value) is CArgObject:
            owner = value._obj
            size = sizeof(owner)
            start = address_of(value)
            offset = start - addressof(owner)
            if not 0 <= offset <= size:
                raise ValueError(f"{self.where} points outside of its {type(owner).__name__} of {size} bytes")
            size -= offset
        elif value is None:
            return
        elif type(value) is bytes:
            size = len(value)
        elif type(value) is Exported:
            owner = value.first
            size = value.size
            start = addressof(owner)
            taken[self.position] = byref(owner)
        else:
            size = sizeof(value)
            start = addressof(value)
            taken[self.position] = byref(value)
        if type(owner) is not bytes and has_moved(owner):
            raise ValueError(f"{self.where} is memory that ctypes.resize() has moved")
        if self.needs is None:
            if size < self.least:
                raise ValueError(f"{self.where} has only {size} bytes, {self.target.__name__} needs {self.least}")
            if self.follows:
                taken[self.position] = self.follow(taken[self.position], start, 1)
            return
        count = taken[self.counter_position]
        if type(self.needs) is holds:
            most = taken[self.limit_position] if self.needs.at_most else len(count)
            return self.measure_text(size, min(len(count), most) + 1, taken)
        if type(count) is not int:
            count = self.number_at(count)
        self.measure(size, count)
        if self.stretch:
            self.measure_stretched(size, count, taken)
        if self.follows and (not self.elsewhere or is_own_task(taken[self.process])):
            taken[self.position] = self.follow(taken[self.position], start, count)

    def follow(self, argument: Any, address: int, count: int) -> Held:
        """Hold the lengths in structs against what their pointers point to."""
        root = whole(argument._obj)
        reach = known_reach(root)
        if not reach or (not reach.as_seen(self, address, count) and self.wrong(reach, address, count)):
            # what was assigned since the last call is looked for anew
            reach = new_reach(root)
            if error := self.wrong(reach, address, count):
                raise error
        return Held(argument, root, reach)

    def wrong(self, reach: Reach, address: int, count: int) -> Exception | None:
        """What is wrong with the structs at an address, if anything is."""
        seen = Seen(self, address, count)
        error = self.wrong_from(self.target, address, count, reach, seen)
        reach.seen = None if error else seen
        return error

    def wrong_from(self, struct: Any, address: int, count: int, reach: Reach, seen: Seen) -> Exception | None:
        layout = layout_of(struct)
        content = string_at(address, count * layout.size) if count > 0 else b""
        seen.add(address, content, layout)
        for values in layout.unpack(content):
            for name, at, count_at, counter, element in layout.pointers:
                start, number = values[at], values[count_at]
                if not start or not number:
                    continue
                room = reach.room(start, False)
                if room <= 0:
                    return ValueError(f"{self.where} has in {name} an address of nothing that was assigned to it")
                if self.fills and not element:
                    room = reach.room(start, True)
                    if room <= 0:
                        return TypeError(f"{self.where} has in {name} what cannot be written to")
                if number * (sizeof(element) if element else 1) > room:
                    return ValueError(f"{self.where}: {counter} is {number}, but {name} has only {room} bytes")
                if element and (error := self.wrong_from(element, start, number, reach, seen)):
                    return error
        return None

    def measure(self, size: int, count: int) -> None:
        """The length that the caller states must not exceed what is there."""
        if type(self.needs) is sized_by:
            needed = entry(self.needs.sizes, count, 0)
            if needed > size:
                raise ValueError(f"{self.where} has only {size} bytes, {self.counter.c_name} {count} needs {needed}")
        elif count * self.unit > size:
            raise ValueError(
                f"{self.counter.where} is {count}, but {self.c_name} has only {size // self.unit}"
                f" {'bytes' if self.unit == 1 else 'elements'}"
            )

    def measure_text(self, size: int, needed: int, taken: list[Any]) -> None:
        """Nor must a text."""
        assert type(self.needs) is holds
        if self.needs.behind:
            end = memory_at(taken[self.position], size).find(b"\0")
            if end < 0:
                raise ValueError(f"{self.where} has no NUL in its {size} bytes")
            needed += end
        if needed > size:
            words = self.counter.c_name + (f" and {self.needs.at_most}" if self.needs.at_most else "")
            raise ValueError(f"{self.where} has only {size} bytes, with {words} it needs {needed}")

    def measure_stretched(self, size: int, count: int, taken: list[Any]) -> None:
        """Nor must what the call makes of that length and of the content."""
        assert self.stretch
        argument = taken[self.position]
        content = argument if type(argument) is bytes else memory_at(argument, min(size, 256))
        needed = self.stretch.size(count, content, *(taken[position] for position in self.stretchers))
        if needed > size:
            raise ValueError(f"{self.where} has only {size} bytes, the call may need {needed}")

    def number_at(self, pointer: Any) -> int:
        """What a `socklen_t *` points to, which `place` has seen already; no pointer, no length."""
        if pointer is None:
            return 0
        return self.counted_in.from_address(address_of(pointer)).value  # type: ignore[no-any-return]


class Pointers(Parameter):
    """`T *list[]`: a list or tuple of what goes where C has `T *`, or an array of pointers. None is NULL."""

    order = 1

    def __init__(self, function: str, name: str, position: int, ctype: Any, notes: Sequence[Any]) -> None:
        super().__init__(function, name, position, ctype, notes)
        self.element = ctype.target
        self.needs: counted_by = next(note for note in notes if isinstance(note, counted_by))

    def link(self, others: Sequence[Parameter]) -> None:
        self.counter = next(other for other in others if other.name == self.needs.parameter)

    def take(self, value: Any, taken: list[Any]) -> list[Any]:
        if isinstance(value, Array) and issubclass(value._type_, POINTER(self.element.target)):
            elements: Sequence[Any] = Array.__getitem__(value, slice(None))
        elif isinstance(value, (list, tuple)):
            elements = list(value)
        else:
            raise self.refuse(value, f"a list of byref({self.element.target.__name__}) and None")
        return [self.at(number).take(element, []) for number, element in enumerate(elements)]

    def at(self, number: int) -> Pointer:
        return Pointer(self.function, f"{self.name}[{number}]", 0, self.element, (nullable,))

    def place(self, taken: list[Any]) -> None:
        """The references, as many as are counted; the call is to make C's array of them."""
        count, elements = taken[self.counter.position], taken[self.position]
        if count > len(elements):
            raise ValueError(f"{self.counter.where} is {count}, but {self.c_name} has only {len(elements)} elements")
        for number in range(count):
            placed = [elements[number]]
            self.at(number).place(placed)
            elements[number] = placed[0]
        taken[self.position] = elements[:count]


def rest_of(given: Any, offset: int) -> Any:
    """What C has as a pointer into a text: of a char array the rest of it, in the same memory; of others a copy."""
    if isinstance(given, str):
        return str.encode(given, getfilesystemencoding(), "surrogateescape")[offset:].decode(
            getfilesystemencoding(), "surrogateescape"
        )
    if isinstance(given, bytes):
        return plain_bytes(given)[offset:]
    # the array itself, also where this is a pointer, which may be made to point elsewhere
    found = Pointer("", "", 0, const_ptr[char], ()).take(given, [])
    owner: Any = found
    if type(found) is CArgObject:
        owner = found._obj
        offset += address_of(found) - addressof(owner)
    return rest_of_array(owner, offset)


def rest_of_array(owner: Any, offset: int) -> Any:
    size = sizeof(owner) - offset
    # Not the rest of a rest, and so on: to free a long chain of them would take all of the stack.
    view = kept_by(owner)
    if type(view) is memoryview and isinstance(view.obj, Array):
        offset += addressof(owner) - addressof(view.obj)
        owner = view.obj
    return (c_char * size).from_buffer(owner, offset)


class Kept(Pointer):
    """A pointer in a struct: what is assigned to it is kept alive by the struct."""

    def __init__(self, struct: str, name: str, element: Any) -> None:
        target: Any = element or void
        super().__init__(struct, name, 0, const_ptr[target], (nullable,))
        self.where = f"{struct}.{name}"

    def value(self, value: Any) -> Any:
        """What ctypes takes for a `void *`, with the owner of the memory."""
        if type(value) is int and 0 <= value < 2**64:
            return value  # an address, of which no call will know that it is right
        taken = self.take(value, [])
        if taken is None:
            return None
        if type(taken) is bytes:
            return Owned(start_of(taken), py_object(taken)).address
        if type(taken) is CArgObject:
            return Owned(address_of(taken), py_object(taken._obj)).address
        if type(taken) is Exported:
            view = kept_by(taken.first)  # None where there are no bytes
            taken = taken.first if view is None else (c_char * taken.size).from_buffer(view)
        owners: Any = taken
        if isinstance(value, _Pointer):  # which may be made to point elsewhere
            objects = kept_by(value)
            owners = taken, dict(objects) if type(objects) is dict else objects
        return Owned(addressof(taken), py_object(owners)).address


class Selected(Parameter):
    """The argument at C's `...`, whose type another argument selects."""

    order = 0
    variadic = True

    def __init__(self, function: str, name: str, position: int, ctype: Any, notes: Sequence[Any]) -> None:
        super().__init__(function, name, position, ctype, notes)
        self.selector: selected_by = next(note for note in notes if isinstance(note, selected_by))
        self.without = dict.fromkeys(value for value, ctype in self.selector.types.items() if ctype is None)
        self.kinds: dict[Any, Parameter] = {}

    def link(self, others: Sequence[Parameter]) -> None:
        selecting = next(other for other in others if other.name == self.selector.parameter)
        self.selected = selecting.position
        assert isinstance(selecting.notation, Family)
        self.family = selecting.notation.family

    def kind(self, selected: int) -> Parameter:
        ctype = entry(self.selector.types, selected) or c_long
        kind: Parameter | None = entry(self.kinds, ctype)
        if kind is None:
            kind = self.kinds.setdefault(ctype, parameter(self.function, self.name, self.position, ctype))
        return kind

    def take(self, value: Any, taken: list[Any]) -> Any:
        selected = taken[self.selected]
        if entry(self.selector.types, selected):
            if value is not ABSENT:
                return self.kind(selected).take(value, taken)
            raise TypeError(f"{self.function}() needs its argument {self.name} with {self.named(selected)}")
        # What is not passed would be to the kernel whatever a register has left, and perhaps an address.
        if value is ABSENT:
            return 0
        if not isinstance(value, INTEGERS) and not hasattr(type(value), "__index__"):
            raise TypeError(f"{self.refuse(value, 'int')}: {self.reason(selected)}")
        number = self.kind(selected).take(value, taken)
        if not 0 <= number < 4096:  # the page that nothing is ever mapped to
            raise ValueError(f"{self.where} is {number}, which might be an address: {self.reason(selected)}")
        return number

    def named(self, selected: int) -> str:
        return entry(constants(self.family), selected) or f"{selected:#x}"

    def reason(self, selected: int) -> str:
        known = selected in self.selector.types
        return f"{self.named(selected)} {'takes no argument' if known else 'is not known here'}"

    def place(self, taken: list[Any]) -> None:
        kind = self.kind(taken[self.selected])
        if kind.order is not None:
            kind.place(taken)


class Given(Scalar):
    """The argument at C's `...` that flags in another argument ask for."""

    variadic = True

    def __init__(self, function: str, name: str, position: int, ctype: Any, notes: Sequence[Any]) -> None:
        super().__init__(function, name, position, ctype, notes)
        self.order = 2
        self.asked: given_with = next(note for note in notes if isinstance(note, given_with))

    def link(self, others: Sequence[Parameter]) -> None:
        self.asking = next(other for other in others if other.name == self.asked.parameter).position

    def take(self, value: Any, taken: list[Any]) -> Any:
        if value is not ABSENT:
            return super().take(value, taken)
        for name, flag in self.asked.flags.items():
            if taken[self.asking] & flag == flag:
                raise TypeError(f"{self.function}() needs its argument {self.name} with {name}")
        return ABSENT

    def place(self, taken: list[Any]) -> None:
        if taken[self.position] is ABSENT:
            taken.pop()
        else:
            super().place(taken)


def parameter(function: str, name: str, position: int, annotation: Any) -> Parameter:
    """The Parameter that an annotation of a declaration describes."""
    notes = getattr(annotation, "__metadata__", ())
    ctype = annotation.__origin__ if notes else annotation
    kind: type[Parameter]
    if any(isinstance(note, selected_by) for note in notes):
        kind = Selected
    elif any(isinstance(note, given_with) for note in notes):
        kind = Given
    elif any(isinstance(note, until_null) for note in notes):
        kind = Listed
    elif ctype is strings:
        kind = Strings
    elif isinstance(ctype, const_ptr) and ctype.target is char and not any(isinstance(n, counted_by) for n in notes):
        kind = Text
    elif isinstance(ctype, ptr) and isinstance(ctype.target, ptr):
        kind = Pointers
    elif isinstance(ctype, ptr):
        kind = Pointer
    elif issubclass(ctype, (Structure, Union)):
        kind = ByValue
    elif ctype is typename:
        kind = TypeName
    else:
        kind = ctype.__dict__.get("_parameter_") or Scalar
    return kind(function, name, position, ctype, notes)


def checker(parameters: Sequence[Parameter]) -> Callable[[Sequence[Any]], list[Any]]:
    for each in parameters:
        each.link(parameters)
    # most arguments are numbers: those are spared a call
    steps = [(*each.range, each.take) if type(each) is Scalar else (1, 0, each.take) for each in parameters]
    placed = sorted((each.order, each.position) for each in parameters if each.order is not None)
    places = [parameters[position].place for _, position in placed]

    def check(arguments: Sequence[Any]) -> list[Any]:
        """What the foreign function takes for these arguments; raises where one of them is wrong."""
        taken: list[Any] = []
        for (low, high, take), argument in zip(steps, arguments):
            taken.append(argument if type(argument) is int and low <= argument <= high else take(argument, taken))
        for place in places:
            place(taken)
        return taken

    return check
