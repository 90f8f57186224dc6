"""Conversations with clients, their consent, and the findings from them."""
