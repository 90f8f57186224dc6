"""Files that others made and that may not be published with the product: tests read them where they stand beside it."""

from pathlib import Path

import pytest

OTHERS = Path(__file__).parents[2] / "shared" / "data"
#: For tests of such files; what they show is tested with files of our own too.
with_others = pytest.mark.skipif(
    not OTHERS.is_dir(), reason="files of others may not be published with the product, and do not stand beside it here"
)
