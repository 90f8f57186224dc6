"""The press keeps to its limits, is whole or not at all, and leaves no process behind."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.workshop.printing.specimens import a_page
from workshop.printing.failures import Cause, PrintFailed
from workshop.printing.press import Press

_SMALL = a_page("<p>klein</p>")
_LARGE = a_page("<table>" + f"<tr>{'<td>O</td>' * 150}</tr>" * 150 + "</table>")


@pytest.fixture
def press() -> Iterator[Press]:
    """Offer a press with the limits of every day."""
    press = Press()
    yield press
    press.stop()


def _cause_of(press: Press, page: str) -> Cause:
    with pytest.raises(PrintFailed) as failure:
        press.print_pdf(page)
    return failure.value.cause


def _children() -> set[int]:
    """Return the rendering processes that this test program has now."""
    tasks = Path("/proc/self/task").glob("*/children")
    return {int(child) for task in tasks for child in task.read_text().split()}


def test_the_process_is_kept_for_the_next_document(press: Press) -> None:
    before = _children()
    assert press.print_pdf(_SMALL) == press.print_pdf(_SMALL)
    assert len(_children() - before) == 1


def test_after_enough_documents_the_process_is_replaced() -> None:
    press = Press(documents=1)
    before = _children()
    press.print_pdf(_SMALL)
    first = _children() - before
    press.print_pdf(_SMALL)
    second = _children() - before
    press.stop()
    assert len(first) == len(second) == 1
    assert first != second
    assert _children() == before


def test_time_that_is_up_kills_and_the_next_document_is_made() -> None:
    press = Press(seconds=1)
    assert _cause_of(press, _LARGE) is Cause.TIME
    assert press.print_pdf(_SMALL).startswith(b"%PDF")
    press.stop()


def test_memory_that_is_used_up_ends_the_document_only() -> None:
    press = Press(megabytes=110)
    assert _cause_of(press, _LARGE) in {Cause.MEMORY, Cause.STOPPED}
    assert press.print_pdf(_SMALL).startswith(b"%PDF")
    press.stop()


def test_a_forbidden_asset_is_told_apart(press: Press) -> None:
    assert _cause_of(press, a_page('<img alt="x" src="file:///etc/passwd">')) is Cause.ASSET


def test_a_process_that_was_killed_between_two_documents_is_replaced(press: Press) -> None:
    before = _children()
    press.print_pdf(_SMALL)
    (process,) = _children() - before
    os.kill(process, 9)
    os.waitid(os.P_PID, process, os.WEXITED | os.WNOWAIT)
    assert press.print_pdf(_SMALL).startswith(b"%PDF")


def test_threads_wait_for_each_other(press: Press) -> None:
    pages = [a_page(f"<p>{number}</p>" * number) for number in range(8)]
    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(press.print_pdf, pages))
    assert made == [press.print_pdf(page) for page in pages]


def test_a_fork_gets_a_process_of_its_own(press: Press) -> None:
    whole = press.print_pdf(_SMALL)
    press.forget()
    assert press.print_pdf(_SMALL) == whole


def test_the_process_ends_with_a_program_that_is_killed_and_leaves_nothing(tmp_path: Path) -> None:
    program = (
        "import os\nfrom workshop.printing.press import print_pdf\n"
        f"print_pdf({_SMALL!r})\n"
        "print(open(f'/proc/self/task/{os.getpid()}/children').read(), flush=True)\nos.kill(os.getpid(), 9)"
    )
    surroundings = {**os.environ, "TMPDIR": str(tmp_path), "PYTHONPATH": str(Path(__file__).parents[3])}
    told = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, env=surroundings, check=False)
    (process,) = map(int, told.stdout.split())
    ended = time.monotonic() + 5
    while _is_running(process) and time.monotonic() < ended:
        time.sleep(0.02)
    assert not _is_running(process)
    assert list(tmp_path.iterdir()) == []


def _is_running(process: int) -> bool:
    status = Path(f"/proc/{process}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"


def test_a_secret_of_the_application_does_not_reach_the_process(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "do not tell")
    before = _children()
    press.print_pdf(_SMALL)
    (process,) = _children() - before
    assert b"do not tell" not in Path(f"/proc/{process}/environ").read_bytes()
