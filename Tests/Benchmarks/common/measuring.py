"""What the benchmarks of the engines have in common: their options, the problems of a folder, and programs that print JSON."""
import argparse
import json
import re
import subprocess
import sys
from pathlib import Path


def parser(about):
    options = argparse.ArgumentParser(description=about)
    options.add_argument("instances", type=Path)
    options.add_argument("place", type=Path)
    options.add_argument("--ours", required=True)
    options.add_argument("--rounds", type=int, required=True)
    options.add_argument("--within", type=float, required=True)
    options.add_argument("--python", required=True)
    options.add_argument("--only", nargs="*", default=[])
    return options


def name_of(path):
    return path.name.split(".")[0]


def problems(chosen, kind):
    """The problems of a folder that were asked for, the smallest first."""
    paths = [path for path in chosen.instances.iterdir() if re.search(rf"\.{kind}\.json(\.gz)?$", path.name)]
    paths = sorted((path for path in paths if not chosen.only or name_of(path) in chosen.only),
                   key=lambda path: (path.stat().st_size, path.name))
    if not paths:
        sys.exit(f"There is no such {kind} problem in {chosen.instances}.")
    return paths


def lines_of(command, within=None):
    """What a command prints, as JSON lines, or why there is nothing."""
    try:
        done = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=within)
    except subprocess.TimeoutExpired:
        return [], f"not within {within:g} s"
    except FileNotFoundError:
        return [], "not installed"
    if done.returncode != 0:
        return [], " ".join(done.stderr.split())[-200:] or f"exit status {done.returncode}"
    return [json.loads(line) for line in done.stdout.splitlines()], ""
