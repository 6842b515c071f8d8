"""Writes a `Calendar` as an iCalendar file (RFC 5545). Imported in the worker process only.

Times are in UTC, which every calendar shows in its own zone without our telling it the rules.
"""

from __future__ import annotations

from pathlib import Path

import icalendar

from handlers.files.attachments import Appointment, Calendar

_MAKER = "-//Rekan Pustaka//ID"


def write(calendar: Calendar, path: Path) -> None:
    drawn = icalendar.Calendar()
    drawn.add("version", "2.0")
    drawn.add("prodid", _MAKER)
    drawn.add("method", calendar.method)
    for appointment in calendar.appointments:
        drawn.add_component(_event(calendar, appointment))
    path.write_bytes(drawn.to_ical())


def _event(calendar: Calendar, appointment: Appointment) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", appointment.uid)
    event.add("sequence", calendar.sequence)
    event.add("dtstamp", calendar.made)
    event.add("dtstart", appointment.starts)
    event.add("dtend", appointment.ends)
    event.add("summary", appointment.title)
    event.add("location", appointment.place)
    event.add("description", appointment.about)
    if appointment.link is not None:
        event.add("url", appointment.link)
    if calendar.method == "CANCEL" or appointment.cancelled:
        event.add("status", "CANCELLED")
        return event
    event.add("status", "CONFIRMED")
    for before in calendar.alarms:
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", appointment.title)
        alarm.add("trigger", -before)
        event.add_component(alarm)
    return event
