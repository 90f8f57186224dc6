"""The elements of working together, in words."""

from workshop.languages import Text

#: What a question asks about, by the key in the file.
ELEMENTS = {
    "value": Text("Value"),
    "interaction": Text("Interaction"),
    "relations": Text("Relations"),
    "competences": Text("Competences"),
    "work_pleasure": Text("Pleasure in work"),
}
