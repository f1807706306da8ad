"""Reads calendar files with Debian's python3-icalendar and python3-dateutil: an eye that is not ours.

For every N.ics of a folder, says where its sessions differ from the lines of N.txt; prints how many were the same.
"""

import datetime
import pathlib
import sys
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Calendar

LONDON = ZoneInfo("Europe/London")
FIRST, LAST = sys.argv[2], sys.argv[3]


def line(start, length, is_cancelled):
    end = start + length
    moment = int(start.timestamp())
    told = f"{start:%Y-%m-%d %H:%M} to {end:%H:%M}, {moment}"
    return told + (", called off" if is_cancelled else "")


def local(value):
    return datetime.datetime(*value.timetuple()[:6], tzinfo=LONDON)


def read(text):
    events = Calendar.from_ical(text).walk("VEVENT")
    others = {
        (str(each["UID"]), local(each["RECURRENCE-ID"].dt)): each for each in events if "RECURRENCE-ID" in each
    }
    found = []

    def tell(event, start):
        length = local(event["DTEND"].dt) - local(event["DTSTART"].dt)
        if FIRST <= f"{start:%Y-%m-%d}" <= LAST:
            found.append(line(start, length, event.get("STATUS") == "CANCELLED"))

    for event in events:
        if "RECURRENCE-ID" in event:
            continue
        start = local(event["DTSTART"].dt)
        if "RRULE" not in event:
            tell(event, start)
            continue
        rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=start)
        left_out = event.get("EXDATE", [])
        left_out = left_out if isinstance(left_out, list) else [left_out]
        without = {local(each.dt) for some in left_out for each in some.dts}
        end = datetime.datetime.fromisoformat(LAST + "T23:59:59").replace(tzinfo=LONDON)
        for on in rule.between(start, end + datetime.timedelta(days=60), inc=True):
            if on in without:
                continue
            other = others.get((str(event["UID"]), on))
            tell(other, local(other["DTSTART"].dt)) if other else tell(event, on)
    return sorted(found)


same = 0
for file in sorted(pathlib.Path(sys.argv[1]).glob("*.ics")):
    held = [each for each in file.with_suffix(".txt").read_text().split("\n") if each]
    told = read(file.read_bytes())
    if told != held:
        missing = [each for each in held if each not in told][:5]
        strange = [each for each in told if each not in held][:5]
        sys.exit(f"{file.name}: missing {missing}, strange {strange}\n{file.read_text()}")
    same += len(told)
print(same)
