"""Repairs of moto 5.2.1, one file a service; each has a `repair` that patches it."""
