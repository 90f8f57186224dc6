"""Journeys of every kind to write as Mermaid text."""

from hypothesis import strategies as st

from journeys.maps.mermaid.sketch import Sketch, SketchedStage, SketchedStep

#: What has a meaning of its own somewhere in a Mermaid text.
_WORDS = """
    journey title section accTitle accDescr style classDef C4Container %% %%{ }%% %a ﬂ° ¶ß #58; --- <b> &amp; 10:30 :#
    : ; # % , { } < ="a" \\ é 😀
"""
_TRICKY = st.sampled_from(
    [*_WORDS.split(), " ", "\n", "\r\n", "\u2028", "\t", "\x00", "\x1c", "\x85", "\ufeff", "\ud800"]
)
ANY_TEXT = st.lists(_TRICKY | st.text(max_size=4), max_size=6).map("".join)
_EMOTIONS = st.none() | st.integers(-2, 2)
_STEPS = st.builds(SketchedStep, ANY_TEXT, _EMOTIONS, st.lists(ANY_TEXT, max_size=3).map(tuple))
_STAGES = st.builds(SketchedStage, ANY_TEXT, st.lists(_STEPS, max_size=3).map(tuple))
SKETCHES = st.builds(Sketch, ANY_TEXT, st.lists(_STAGES, max_size=3).map(tuple))
