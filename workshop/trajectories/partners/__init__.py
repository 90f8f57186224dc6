"""The partners: organisations that help the same clients."""
