"""The tests of entrechat. `support` holds what they share; `conftest.py` the fixtures."""
