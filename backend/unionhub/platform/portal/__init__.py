"""The first thing every face asks: what this installation is called and looks like (门户)."""
