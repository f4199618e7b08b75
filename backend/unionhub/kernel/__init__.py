"""Technical floor: HTTP, database, queue, crypto, clock and the like. It knows no business word and imports nothing above it."""
