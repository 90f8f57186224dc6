"""The system of agreements, reviewed every month against an anonymous case."""
