"""What a running installation says about itself: redacted structured logs, request ids, Prometheus metrics."""
