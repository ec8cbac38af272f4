"""What tests share: servers on loopback, samples made from the facts, the two colours of client, a fake clock."""
