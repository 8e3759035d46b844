"""Fetching the toolchain: a good signature installs it, anything else leaves the machine as it was."""

import subprocess
import tarfile

import pytest
from conftest import ROOT

ARCHIVE = "swift-6.3.1-release/debian12/swift-6.3.1-RELEASE/swift-6.3.1-RELEASE-debian12.tar.gz"
# Fixed times, so that keys that have run out can be made: seconds since 1970.
PAST = "20240101T000000"


class Publisher:
    """swift.org in a directory: an archive, its signature, the published keys. Read with file:// addresses."""

    def __init__(self, machine) -> None:
        self.machine = machine
        self.ring = machine.root / "ring"
        self.ring.mkdir(mode=0o700)
        self.archive = machine.root / "site" / ARCHIVE
        self.archive.parent.mkdir(parents=True)
        self.keys = machine.root / "keys.asc"

    def gpg(self, *arguments: str) -> bytes:
        command = ["gpg", "--homedir", self.ring, "--batch", "--quiet", "--pinentry-mode", "loopback"]
        return subprocess.run([*command, "--passphrase", "", *arguments], capture_output=True, check=True).stdout

    def make_key(self, name: str, *options: str, expires: str = "never") -> None:
        self.gpg(*options, "--quick-generate-key", f"{name} <{name}@example.org>", "ed25519", "sign", expires)

    def publish_keys(self, *names: str) -> None:
        self.keys.write_bytes(self.gpg("--armor", "--export", *names))

    def publish_archive(self) -> None:
        tree = self.machine.root / "swift-6.3.1-RELEASE-debian12/usr/bin"
        tree.mkdir(parents=True)
        (tree / "swift").write_text('#!/bin/sh\necho "Swift version 6.3.1 (swift-6.3.1-RELEASE)"\n')
        (tree / "swift").chmod(0o755)
        with tarfile.open(self.archive, "w:gz") as archive:
            archive.add(tree.parents[1], arcname=tree.parents[1].name)

    def sign(self, name: str, *options: str) -> None:
        self.gpg(*options, "--local-user", name, "--detach-sign", "-o", f"{self.archive}.sig", str(self.archive))

    def close(self) -> None:
        subprocess.run(["gpgconf", "--homedir", self.ring, "--kill", "all"], check=False)


@pytest.fixture
def publisher(machine):
    publisher = Publisher(machine)
    publisher.publish_archive()
    machine.everything_installed()
    yield publisher
    publisher.close()


def setup(publisher):
    machine = publisher.machine
    return machine.run(
        ROOT / "Deploy/setup", "--yes",
        RNET_SWIFT_BASE_URL=f"file://{machine.root}/site", RNET_SWIFT_KEYS_URL=f"file://{publisher.keys}",
    )


def own_swift(publisher):
    return publisher.machine.home / ".local/share/rnet/swift"


def assert_refused(publisher, result, words="signature"):
    assert result.returncode == 1, result.stderr
    assert words in result.stderr
    left = list(own_swift(publisher).parent.glob("*"))
    assert left == [], "something was left behind"


def test_installs_what_is_well_signed(publisher):
    publisher.make_key("release")
    publisher.publish_keys("release")
    publisher.sign("release")
    result = setup(publisher)
    assert result.returncode == 0, result.stderr
    assert f"Ready: Swift 6.3.1 in {own_swift(publisher)}/usr/bin" in result.stderr
    assert [path.name for path in own_swift(publisher).parent.iterdir()] == ["swift"]
    again = setup(publisher)
    assert "Downloading" not in again.stderr


def test_refuses_an_archive_changed_after_signing(publisher):
    publisher.make_key("release")
    publisher.publish_keys("release")
    publisher.sign("release")
    publisher.archive.write_bytes(publisher.archive.read_bytes() + b"x")
    assert_refused(publisher, setup(publisher))


def test_refuses_a_signature_by_a_key_that_is_not_published(publisher):
    publisher.make_key("release")
    publisher.make_key("stranger")
    publisher.publish_keys("release")
    publisher.sign("stranger")
    assert_refused(publisher, setup(publisher))


def test_refuses_when_the_keys_are_not_keys(publisher):
    publisher.make_key("release")
    publisher.sign("release")
    publisher.keys.write_text("<html>not found</html>")
    assert_refused(publisher, setup(publisher), "release keys")


def test_refuses_when_there_is_no_signature(publisher):
    publisher.make_key("release")
    publisher.publish_keys("release")
    assert_refused(publisher, setup(publisher), "Could not download")


def test_accepts_a_signature_made_before_its_key_ran_out(publisher):
    publisher.make_key("release", "--faked-system-time", PAST, expires="1y")
    publisher.publish_keys("release")
    publisher.sign("release", "--faked-system-time", PAST)
    result = setup(publisher)
    assert result.returncode == 0, result.stderr


GOOD = "[GNUPG:] NEWSIG\n[GNUPG:] GOODSIG K name\n[GNUPG:] VALIDSIG F 2026-01-01 1767225600 0 4 0 22 8 00 F\n"
LATE = GOOD.replace("GOODSIG", "KEYEXPIRED {expired}\n[GNUPG:] EXPKEYSIG")


@pytest.mark.parametrize(("status", "good"), [
    (GOOD, True),
    (LATE.format(expired=1800000000), True),
    (LATE.format(expired=1700000000), False),
    (GOOD.replace("GOODSIG", "REVKEYSIG"), False),
    (GOOD + "[GNUPG:] KEYREVOKED\n", False),
    (GOOD.replace("GOODSIG", "EXPSIG"), False),
    (GOOD + GOOD, False),
    ("[GNUPG:] NEWSIG\n[GNUPG:] BADSIG K name\n", False),
    ("[GNUPG:] NEWSIG\n[GNUPG:] GOODSIG K name\n", False),
    ("", False),
])
def test_judges_what_gpg_says(machine, status, good):
    result = machine.call("signature_is_good <<<\"$STATUS\" && echo good || echo bad", STATUS=status)
    assert result.stdout.strip() == ("good" if good else "bad")


@pytest.mark.parametrize(("system", "machine_name", "expected"), [
    ("debian12", "x86_64", "debian12/swift-6.3.1-RELEASE/swift-6.3.1-RELEASE-debian12.tar.gz"),
    ("debian12", "aarch64", "debian12-aarch64/swift-6.3.1-RELEASE/swift-6.3.1-RELEASE-debian12-aarch64.tar.gz"),
    ("ubuntu24.04", "x86_64", "ubuntu2404/swift-6.3.1-RELEASE/swift-6.3.1-RELEASE-ubuntu24.04.tar.gz"),
    ("ubuntu24.04", "aarch64", "ubuntu2404-aarch64/swift-6.3.1-RELEASE/swift-6.3.1-RELEASE-ubuntu24.04-aarch64.tar.gz"),
])
def test_knows_the_addresses(machine, system, machine_name, expected):
    result = machine.call(f"swift_url {system} {machine_name}")
    assert result.stdout.strip() == f"https://download.swift.org/swift-6.3.1-release/{expected}"
