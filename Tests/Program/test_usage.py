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


@pytest.mark.parametrize("command, wrong", [
    (["token", "create", "--role", "mayor"], "--role"),
    (["token", "create", "--role", "hq", "--org", "no code"], "--org"),
    (["token", "revoke", "no id"], "no id"),
    (["verify", "--head", "abc"], "--head"),
    (["week", "--sheets", "s", "--rules", "r", "--start", "yesterday"], "--start"),
    (["serve", "--port", "70000"], "70000"),
], ids=lambda part: part if isinstance(part, str) else " ".join(part))
def test_what_is_wrong_is_said_with_the_usage_of_the_command_that_was_called(place, command, wrong):
    said = place.refused(*command, status=2, code=wrong)
    name = " ".join(["rnet", *[word for word in command[:2] if word.isalpha()]])
    assert f"\nUsage: {name} " in said and f"See '{name} --help'" in said, said
    assert not place.data.exists()


@pytest.mark.parametrize("line", ["log-level = loud", "secure = perhaps", "port = http", "colour = blue", "data"])
def test_a_wrong_line_of_the_settings_is_refused(place, line):
    settings = place.root / "rnet.conf"
    settings.write_text(f"# R-net\n{line}\n")
    said = place.refused("serve", "--config", settings, status=2, code=line.split(" = ")[-1])
    assert not place.data.exists(), said
