"""What musl does otherwise than glibc, by its own documentation or source: tests of it are skipped there, with a reason."""

NO_NAMES_OF_ZONES = "musl calls UTC by that name, has no timelocal(), and writes the names of its own zones alone"
NO_LOOK_UPS_AT_ONCE = "musl has no getaddrinfo_a()"
NO_LIMITS_OF_PATHS = "musl's pathconf() and fpathconf() do not look at the file"

SKIPPED = {
    "test_calendar.py::test_gmtime_is_that_of_python": NO_NAMES_OF_ZONES,
    "test_calendar.py::test_localtime_is_that_of_python": NO_NAMES_OF_ZONES,
    "test_calendar.py::test_one_struct_of_an_array_is_filled": NO_NAMES_OF_ZONES,
    "test_calendar.py::test_timegm_is_the_time_in_utc": NO_NAMES_OF_ZONES,
    "test_calendar.py::test_strftime_writes_what_python_writes": NO_NAMES_OF_ZONES,
    "test_calendar.py::test_strftime_of_the_name_of_a_zone": NO_NAMES_OF_ZONES,
    "test_calendar.py::test_strptime_of_seconds_has_a_name_of_the_zone": NO_NAMES_OF_ZONES,
    "test_calendar.py::test_a_name_is_text_of_the_struct_and_of_its_copies": NO_NAMES_OF_ZONES,
    "test_calendar.py::test_a_name_that_is_none": NO_NAMES_OF_ZONES,
    "test_calendar.py::test_strptime_reads_what_strftime_writes": "musl's strptime() leaves the day of the week alone",
    "test_calendar.py::test_difftime": "musl's difftime() subtracts as integers",
    "test_errors.py::test_a_closed_descriptor_gives_ebadf[fpathconf-fd]": NO_LIMITS_OF_PATHS,
    "test_lookups.py::test_h_errno_tells_why_there_is_no_host": "musl's gethostbyaddr_r() sets no errno",
    "test_lookups_at_once.py": NO_LOOK_UPS_AT_ONCE,
    "test_memory.py::test_what_is_filled_and_nothing_else[gettimeofday tz]": "musl's gettimeofday() leaves the zone alone",
    "test_messages.py::test_a_hostile_message_does_no_harm": "musl's msg_iovlen is an int, to which ctypes cuts a number",
    "test_more_of_unistd.py::test_pathconf": NO_LIMITS_OF_PATHS,
    "test_more_of_unistd.py::test_confstr": "musl has no version of glibc",
    "test_more_of_unistd.py::test_getlogin": "musl's getlogin() reads LOGNAME and sets no errno",
    "test_notations.py::test_names_are_those_of_strace": "musl's functions check some arguments themselves",
    "test_paths_and_users.py::test_close_range": "musl has no close_range()",
    "test_processes.py::test_macros_say_what_python_says": "musl's macros read numbers that are no status otherwise",
    "test_source_filters.py": "musl has no calls for source filters",
    "test_strings.py::test_strsignal": "musl's strsignal() does not say the number",
}
