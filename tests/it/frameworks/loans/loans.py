from datetime import date, datetime
from typing import Any


def lend(tool: str, days: int, members: list[str]) -> dict[str, Any]:
    if days > 12:
        raise ValueError("too_long")
    return {
        "tool": tool,
        "days": days,
        "notes": members,
        "state": "lent",
        "share": 1 / len(members),
        "of-date": None,
    }


def bring_back(loan: dict[str, Any], late: bool, where: str) -> list[dict[str, Any]]:
    return [{**loan, "state": "free" if late else where}]


def fee(days: int) -> Any:
    return days * 2 if days < 1000 else "a lot"


def name(of: dict[str, int], mail: str, key: str) -> str:
    if "@" not in mail or len(key) != 36:
        return "three"
    return "two" if len(of) > 1 else "one"


def arrange_everything_that_was_brought_back(
    lamp: str, hours: int, content: bool, evening: dict[str, Any]
) -> dict[str, Any]:
    if hours < 0:
        raise ValueError("the_lamp_does_not_shine_any_more")
    return evening if content and lamp.startswith("red") else {**evening}


def rest(hours: int, where: str = "", by: str = "") -> bool:
    return hours > 0 or where != by


def visit(visit: dict[str, Any], parts: int, code: Any) -> dict[str, Any]:
    if parts == 0 or not 0 < visit["price"] < 1000:
        raise ValueError("no bytes to share")
    if not date.fromisoformat(visit["day"]):
        raise ValueError("no_day")
    if len(visit["key"]) < 2 or not isinstance(code, str) and not code["number"]:
        raise ValueError("no code")
    return {**visit, "booked": datetime.fromisoformat(visit["booked"])}


def begin(at: str) -> bool:
    return len(at) == 10
