"""What a call costs here, by hand, and in other clients: `make bench`."""
