#!/usr/bin/env python3
"""Runs a command and prints its time as a figure: timed.py BENCHMARK WHO COUNT COMMAND..."""
import json
import resource
import subprocess
import sys
import time

benchmark, who, count, *command = sys.argv[1:]
start = time.perf_counter()
subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
seconds = time.perf_counter() - start
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({"benchmark": benchmark, "who": who, "count": int(count), "seconds": seconds,
                  "cpuSeconds": usage.ru_utime + usage.ru_stime, "more": {"hwmMB": usage.ru_maxrss * 1024 / 1e6}}))
