"""Setting a machine up: what it asks, what it installs, what it refuses."""

from conftest import ROOT

SETUP = ROOT / "Deploy/setup"
GOOD_SWIFT = 'echo "Swift version 6.3.1 (swift-6.3.1-RELEASE)"'


def test_does_nothing_when_nothing_is_missing(machine):
    machine.everything_installed()
    machine.program("swift", GOOD_SWIFT)
    machine.program("apt-get", "echo apt-get was called >&2; exit 9")
    result = machine.run(SETUP)
    assert result.returncode == 0, result.stderr
    assert "Ready: Swift 6.3.1" in result.stderr
    assert "apt-get" not in result.stderr


def test_names_yes_when_nobody_can_answer(machine):
    machine.program("dpkg-query", "exit 1")
    result = machine.run(SETUP)
    assert result.returncode == 1
    assert "libsqlite3-dev" in result.stderr
    assert "--yes" in result.stderr


def test_installs_nothing_when_the_answer_is_no(machine):
    machine.program("dpkg-query", "exit 1")
    machine.program("apt-get", "echo apt-get was called >&2")
    result = machine.run(SETUP, stdin="n\n")
    assert result.returncode == 1
    assert "Nothing was installed" in result.stderr
    assert "apt-get was called" not in result.stderr


def with_one_package_missing(machine):
    machine.program("dpkg-query", 'for p in "${@:4}"; do [ "$p" = libxml2-dev ] || echo "$p=installed"; done')
    machine.program("swift", GOOD_SWIFT)
    machine.program("sudo", 'exec "$@"')
    machine.program("apt-get", f'echo "$@" >>{machine.root}/apt.txt')


def test_installs_only_what_is_missing(machine):
    with_one_package_missing(machine)
    result = machine.run(SETUP, "--yes")
    assert result.returncode == 0, result.stderr
    update, install = (machine.root / "apt.txt").read_text().splitlines()
    assert update.endswith(" update")
    assert install.endswith(" install libxml2-dev")


def test_takes_continuous_integration_for_a_yes(machine):
    with_one_package_missing(machine)
    assert machine.run(SETUP, CI="true").returncode == 0


def test_says_what_failed_when_apt_fails(machine):
    with_one_package_missing(machine)
    machine.program("apt-get", '[[ " $* " != *" install "* ]]')
    result = machine.run(SETUP, "--yes")
    assert result.returncode == 1
    assert "apt could not install: libxml2-dev" in result.stderr


def test_refuses_an_unknown_argument_with_two(machine):
    for script in ["setup", "run", "test"]:
        result = machine.run(ROOT / "Deploy" / script, "--frobnicate")
        assert result.returncode == 2, script
        assert "--frobnicate" in result.stderr
        assert "Usage:" in result.stderr


def test_refuses_a_distribution_it_does_not_know(machine):
    machine.file("os-release", "ID=fedora\nVERSION_ID=42\n")
    result = machine.run(SETUP, "--yes")
    assert result.returncode == 1
    assert "fedora42" in result.stderr


def test_passes_by_the_other_program_named_swift_and_an_old_compiler(machine):
    machine.program("swift", "echo python-swiftclient 4.1.0")
    machine.program("old/swift", 'echo "Swift version 6.2 (swift-6.2-RELEASE)"')
    wanted = machine.program("own/usr/bin/swift", GOOD_SWIFT)
    result = machine.call(
        f'PATH="$PATH:{machine.programs}/old"; find_swift', RNET_SWIFT_DIR=str(machine.programs / "own")
    )
    assert result.stdout.strip() == str(wanted)


def test_counts_versions_as_numbers(machine):
    for version, expected in [("6.2.9", "no"), ("6.3", "yes"), ("6.10", "yes"), ("10.0", "yes"), ("5.9", "no")]:
        result = machine.call(f"new_enough {version} && echo yes || echo no")
        assert result.stdout.strip() == expected, version


def test_gives_each_compiler_two_gigabytes(machine):
    for gigabytes, cores, expected in [(1, 2, 1), (3, 2, 1), (8, 2, 2), (64, 4, 4), (6, 8, 3)]:
        memory = machine.file("meminfo", f"MemTotal: 9 kB\nMemAvailable: {gigabytes * 1_000_000} kB\n")
        result = machine.call("jobs_that_fit", RNET_MEMINFO=str(memory), RNET_CORES=str(cores))
        assert result.stdout.strip() == str(expected), (gigabytes, cores)
