"""Evals: graders, the rows that they grade, and runs over all of them."""
