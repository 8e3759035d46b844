"""What the durability tests share: the programs, the shim between SQLite and the disk, the long form."""

import random
import subprocess

import pytest
from programs import ROOT


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="200 kills and 500 power cuts instead of a few")
    parser.addoption("--seed", type=int, help="repeat what a run that failed did")


@pytest.fixture(scope="session")
def long(request):
    return request.config.getoption("--long")


@pytest.fixture(scope="session")
def shim(tmp_path_factory):
    library = tmp_path_factory.mktemp("shim") / "shim.so"
    warnings = ["-std=c17", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]
    source = ROOT / "Tests/Durability/shim.c"
    subprocess.run(["cc", "-shared", "-fPIC", "-O2", *warnings, "-o", library, source], check=True)
    return library


@pytest.fixture
def dice(request):
    """Random numbers; a test that fails prints what repeats them."""
    seed = request.config.getoption("--seed")
    seed = random.randrange(1 << 32) if seed is None else seed
    print(f"repeat with --seed {seed}")
    return random.Random(seed)
