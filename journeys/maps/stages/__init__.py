"""The stages of a map, changed where it stands; all maps and the matrix share them."""
