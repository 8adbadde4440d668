from datetime import date, datetime
from typing import Any


def late_fee(days: int, member: bool) -> int:
    if days == 0:
        raise ValueError("not_late")
    return days * (20 if member else 40)


def greeting(name: str) -> str:
    return "Hello " + ('"q"' if name == "q" else name)


def share(of: float, parts: int) -> float:
    return of / parts


def is_late(days: int) -> bool:
    return days > 14


def sorted(names: list[str]) -> list[str]:
    names = list(names)
    names.sort()
    return names


Line = dict[str, Any]


def total(lines: list[Line]) -> float:
    return sum(float(line["count"] * line["price"]) for line in lines)


def dearest(lines: list[Line]) -> Line | None:
    return max(lines, key=lambda line: float(line["price"]), default=None)


def counts(lines: list[Line], least: int) -> dict[str, int]:
    return {line["name"]: line["count"] for line in lines if line["count"] >= least}


def counted_from(lent_on: str) -> date:
    return date.fromisoformat(lent_on).replace(day=1)


def full_hour(of: str) -> datetime:
    return datetime.fromisoformat(of.replace("Z", "+00:00")).replace(minute=0)
