"""Benchmarks: `python -m benchmarks --help`. What is measured and how is in docs/benchmarks.md, which they write."""
