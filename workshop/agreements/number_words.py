"""Whether a sentence names an amount, in figures or in Dutch or English words."""

from __future__ import annotations

import re
import unicodedata

DUTCH = (
    "nul|eén|één|éen|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|"
    "zeventien|achttien|negentien|eenmaal|tweemaal|driemaal|half|halve|helft|halveren|halvering|gehalveerd|kwart"
)
#: Dutch writes a large number as one word that ends in one of these: vijfentwintig, tweehonderd.
DUTCH_ENDINGS = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend"
ENGLISH = (
    "zero|two|three|four|five|six|seven|eight|nine|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    "nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|twice|halved|halving"
)
#: `no one` counts nobody, and `ten` opens fixed Dutch expressions; a bare Dutch `een` is an article and not listed.
DOUBTFUL = r"(?<!no )one|ten(?! (?:minste|hoogste|opzichte|slotte|gunste|behoeve|aanzien|tijde|koste|name))"

_AMOUNT = re.compile(rf"\d|%|\b(?:{DUTCH}|\w*(?:{DUTCH_ENDINGS})|{ENGLISH}|{DOUBTFUL})\b")


def names_an_amount(sentence: str) -> bool:
    """Tell whether a sentence holds a digit, a percent sign or a number word."""
    return _AMOUNT.search(unicodedata.normalize("NFC", sentence).casefold()) is not None
