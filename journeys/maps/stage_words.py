"""In whose words the stages of a map are called: the client's, or a child's."""

from __future__ import annotations

import re

#: Words that make a target group a child's, in Dutch and English; a target group has no other mark of age.
_CHILD = frozenset({"kind", "kinderen", "kleuter", "baby", "meisje", "child", "children", "toddler", "girl", "girls"})


def speaks_as_child(target_group: str | None) -> bool:
    """Tell whether a target group, by its name, is one of children."""
    return target_group is not None and not _CHILD.isdisjoint(re.findall(r"\w+", target_group.casefold()))


def words_of_stage(*, client_words: str | None, child_words: str | None, for_child: bool) -> str | None:
    """Return the words for a stage; a child's where a child speaks and they are known."""
    return (child_words if for_child else None) or client_words
