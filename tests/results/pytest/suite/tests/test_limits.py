import pytest


@pytest.mark.clause("pay/limits")
def test_pay_limits(record_property):
    record_property("seen", 'a "<b>" & c')


@pytest.mark.clause("pay/later")
def test_pay_later():
    pytest.skip("pending: pay/later")


@pytest.mark.clause("pay/todo")
@pytest.mark.xfail(strict=True, raises=NotImplementedError, reason="pending: pay/todo")
def test_pay_todo():
    raise NotImplementedError


@pytest.mark.xfail(strict=True, reason="done after all")
def test_pay_done():
    pass


@pytest.mark.clause("pay/rows")
@pytest.mark.parametrize("held", [pytest.param(2, id="[pay/rows] two"), pytest.param(3, id="[pay/rows] thr.ee")])
def test_pay_rows(held):
    assert held == 2


class TestLadder:
    class TestHigh:
        def test_pay_ladder(self):
            print("test x ... ok")


@pytest.fixture
def shed():
    yield
    raise RuntimeError("the shed does not close")


@pytest.fixture
def closed():
    raise RuntimeError("the shed does not open")


def test_pay_teardown(shed):
    pass


def test_pay_both(shed):
    assert False


def test_pay_skipped_then_broken(shed):
    pytest.skip("a skip before a teardown that breaks")


def test_pay_setup(closed):
    pass
