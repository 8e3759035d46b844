"""The stages of Deploy/test: the first failure ends it, and the summary comes all the same."""

START = 'RNET_LOGS=$HOME; trap print_summary EXIT; '


def test_sums_up_what_passed(machine):
    result = machine.call(START + 'stage "script tests" 1 echo "==== 31 passed in 1.06s ===="')
    assert result.returncode == 0
    assert "script tests" in result.stderr
    assert result.stderr.rstrip().endswith("31 passed in 1.06s")
    assert "31 passed" in (machine.home / "script-tests.log").read_text()


def test_stops_at_the_first_failure(machine):
    result = machine.call(START + 'stage one 1 true; stage two 1 false; stage three 1 true')
    assert result.returncode == 1
    summary = [line.split()[0] for line in result.stderr.split("Summary")[1].splitlines()[1:]]
    assert summary == ["ok", "FAILED"]
    assert "three" not in result.stderr


def test_ends_a_stage_that_hangs(machine):
    # The real `timeout`, with the limit in seconds instead of minutes.
    machine.program("timeout", 'exec /usr/bin/timeout "$1" "0.1s" "${@:3}"')
    result = machine.call(START + "stage slow 1 tail -f /dev/null")
    assert result.returncode == 1
    assert "slow took longer than its limit" in result.stderr


def test_gives_a_stage_no_standard_input(machine):
    result = machine.call(START + "stage asking 1 cat")
    assert result.returncode == 0
