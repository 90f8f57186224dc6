"""A file is written whole or not at all."""

import os
import resource
import signal
import stat
import threading
from pathlib import Path

import pytest

from workshop.writing import write_whole


def mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


def test_a_private_file_is_read_by_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "vault.yaml"
    file.write_text("old")
    file.chmod(0o644)
    write_whole(b"new", str(file), private=True)
    assert (file.read_bytes(), mode(file)) == (b"new", 0o600)


def test_another_file_has_the_rights_that_new_files_have(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_whole(b"%PDF", str(tmp_path / "print.pdf"))
    assert mode(tmp_path / "print.pdf") == mode(tmp_path / "usual")


def test_nothing_is_left_when_it_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(IsADirectoryError):
        write_whole(b"new", str(tmp_path / "taken"))
    with pytest.raises(FileNotFoundError) as wrong:
        write_whole(b"new", str(tmp_path / "none" / "file"))
    assert wrong.value.filename == str(tmp_path / "none" / "file")
    assert [file.name for file in tmp_path.iterdir()] == ["taken"]


def test_what_was_there_stays_when_the_disk_is_full(tmp_path: Path) -> None:
    file = tmp_path / "print.pdf"
    file.write_bytes(b"old")
    room = resource.getrlimit(resource.RLIMIT_FSIZE)
    refuse = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, room[1]))
        with pytest.raises(OSError, match="File too large") as wrong:
            write_whole(b"x" * 5000, str(file))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, room)
        signal.signal(signal.SIGXFSZ, refuse)
    assert wrong.value.filename == str(file)
    assert [(there.name, there.read_bytes()) for there in tmp_path.iterdir()] == [("print.pdf", b"old")]


def test_a_device_without_room_is_named() -> None:
    with pytest.raises(OSError, match="No space left") as wrong:
        write_whole(b"new", "/dev/full")
    assert wrong.value.filename == "/dev/full"


def test_a_name_may_be_as_long_as_the_folder_allows(tmp_path: Path) -> None:
    file = tmp_path / ("n" * 255)
    write_whole(b"new", str(file))
    assert file.read_bytes() == b"new"
    with pytest.raises(OSError, match="name too long"):
        write_whole(b"new", str(tmp_path / ("n" * 256)))


def test_a_link_goes_on_pointing_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("old")
    (tmp_path / "link").symlink_to("file")
    write_whole(b"new", str(tmp_path / "link"))
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_bytes() == b"new"


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_whole(b"new", str(pipe))
    reader.join(10)
    assert read == [b"new"]
    assert pipe.is_fifo()
