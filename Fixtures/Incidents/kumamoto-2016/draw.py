"""How something is drawn; see README.md."""


def pick(rng, pairs):
    """One of (thing, weight) pairs."""
    mark = rng.randrange(sum(weight for _, weight in pairs))
    for thing, weight in pairs:
        mark -= weight
        if mark < 0:
            return thing
    raise AssertionError
