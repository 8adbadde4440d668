import pytest


def pytest_configure(config):
    config.addinivalue_line("markers", "clause(id): the clause of a test")


def pytest_collection_modifyitems(items):
    for item in items:
        for marker in item.iter_markers("clause"):
            item.user_properties.append(("clause", marker.args[0]))
