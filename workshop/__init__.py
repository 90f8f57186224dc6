"""The engine of Samenspel: kernel, engines and the features that every trajectory uses."""
