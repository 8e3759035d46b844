"""Prints the id of the shelter whose link the drill hands out.

The first shelter that a sheet of needs mentions, so that its page is not empty.
Arguments: the site register and the sheet of needs; ids stand in the register's first column.
"""

import csv
import io
import sys
from pathlib import Path


def rows(path: str) -> list[list[str]]:
    """The sheet's rows, whether it was saved as UTF-8 or from Excel as CP932."""
    data = Path(path).read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp932")
    return list(csv.reader(io.StringIO(text, newline="")))


def main() -> None:
    sites, needs = sys.argv[1:]
    shelters = [row[0] for row in rows(sites)[1:] if row and not row[0].startswith("depot")]
    if not shelters:
        sys.exit(f"{sites} holds no shelter")
    known = set(shelters)
    asking = (cell for row in rows(needs)[1:] for cell in row if cell in known)
    print(next(asking, shelters[0]))


main()
