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
