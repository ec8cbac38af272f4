"""Workload identity: tokens of issuers that the organization trusts, exchanged for keys of a service account."""
