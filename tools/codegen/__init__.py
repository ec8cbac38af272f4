"""Makes `entrechat.types` and `entrechat.resources` from `spec/`: load → ir → print_*. Not in the wheel."""
