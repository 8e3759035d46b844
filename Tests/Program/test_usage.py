"""Wrong usage: exit status 2, in both languages, and nothing done."""

import re

import pytest

NUMBERS = [
    (["token", "create", "--role", "hq", "--days"], ["-1", "36501", "9223372036854775807"]),
    (["doctor", "--hours"], ["0", "8785", "9223372036854775807"]),
    (["doctor", "--lag"], ["-1"]),
    (["backup", "--to", "b", "--keep"], ["0"]),
    (["week", "--sheets", "s", "--rules", "r", "--days"], ["0", "8"]),
    (["simulate", "--days"], ["0", "3651"]),
    (["simulate", "--seeds"], ["0", "18446744073709551615"]),
    (["simulate", "--seed"], ["18446744073709551615"]),
    (["simulate", "--jobs"], ["0", "1025"]),
    (["solve", "goods", "-", "--threads"], ["0", "9223372036854775807"]),
]


@pytest.mark.parametrize(
    "command, value", [(command, value) for command, values in NUMBERS for value in values],
    ids=lambda part: part if isinstance(part, str) else " ".join(part[:2] + part[-1:]))
def test_a_number_that_an_option_does_not_take_is_refused_before_anything_is_done(place, command, value):
    *words, option = command
    data = words[0] not in ("simulate", "solve")
    said = place.refused(*words, f"{option}={value}", data=data, status=2, code=f"{option}")
    assert re.search(f"{option}は[0-9]", said), said
    assert not place.data.exists()
