"""Makes a larger table of registrations from a given one: many.py FOLDER TIMES INTO.

Every copy has the people, errors and households of the given table under other names, dates, numbers, telephones and doors:
sounds of one kind take each other's places, days are moved, digits are turned. What agreed still agrees, what was mistyped is
still mistyped, so that the truth of the given table is that of each copy.
"""
import csv
import datetime
import os
import re
import sys

KINDS = ["bdgj", "ptkc", "mnlr", "fszvh"]
DIGIT = re.compile(r"\d")


def sounds(copy):
    """Each sound by another of its kind, for the names of one copy."""
    table = {}
    for place, kind in enumerate(KINDS):
        by = copy // (1 + 3 * place) % len(kind) if place < 2 else (copy + place) % len(kind)
        for at, letter in enumerate(kind):
            other = kind[(at + by) % len(kind)]
            table[ord(letter)] = other
            table[ord(letter.upper())] = other.upper()
    return table


def turned(text, copy):
    """Every digit turned by the copy, save leading ones that say what the number is."""
    head, tail = text[:-6], text[-6:]
    return head + DIGIT.sub(lambda d: str((int(d.group()) + copy) % 10), tail)


def day(text, copy):
    """A day moved; the first of January of a year stays that of another year, for it is a guess."""
    try:
        date = datetime.date.fromisoformat(text)
    except ValueError:
        return text
    if (date.month, date.day) == (1, 1):
        return f"{date.year - copy % 7}-01-01"
    return (date - datetime.timedelta(days=37 * copy)).isoformat()


def national(text, copy):
    """A number with its day moved and its check digits right where they were right."""
    digits = "".join(DIGIT.findall(text))
    if len(digits) != 11 or copy == 0:
        return text
    for century, lead in (("19", ""), ("20", "2")):
        if int(digits[9:]) == 97 - int(lead + digits[:9]) % 97:
            month = int(digits[2:4])
            more = month // 20 * 20
            try:
                date = datetime.date(int(century + digits[:2]), month - more, int(digits[4:6]))
            except ValueError:
                return turned(text, copy)
            moved = datetime.date.fromisoformat(day(date.isoformat(), copy))
            lead = "2" if moved.year >= 2000 else ""
            first = f"{moved.year % 100:02}{moved.month + more:02}{moved.day:02}{digits[6:9]}"
            return f"{first}{97 - int(lead + first) % 97:02}"
    return turned(text, copy)


def main():
    source, times, into = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    os.makedirs(into, exist_ok=True)
    for name in ("records.csv", "truth.csv"):
        with open(f"{source}/{name}", newline="") as given, open(f"{into}/{name}", "w", newline="") as made:
            rows = csv.DictReader(given)
            out = csv.DictWriter(made, rows.fieldnames, lineterminator="\n")
            out.writeheader()
            given_rows = list(rows)
            for copy in range(times):
                table = sounds(copy)
                for row in given_rows:
                    row = dict(row, record_id=f"{copy}{row['record_id']}")
                    if name == "truth.csv":
                        for key in ("person_id", "household_id"):
                            row[key] = row[key] and f"{copy}{row[key]}"
                    elif copy:
                        for key in ("given_name", "family_name", "email"):
                            row[key] = row[key].translate(table)
                        row["birth_date"] = day(row["birth_date"], copy)
                        row["national_number"] = national(row["national_number"], copy)
                        for key in ("file_number", "phone"):
                            row[key] = turned(row[key], copy)
                        row["house_number"] = re.sub(r"\d+", lambda n: str(int(n.group()) + 17 * copy), row["house_number"])
                    out.writerow(row)


main()
