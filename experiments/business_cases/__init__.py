"""The business case: who pays, who gains, when it pays back."""
