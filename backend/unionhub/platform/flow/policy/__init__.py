"""Pure semantics of flows, as SEMANTICS.md says them: the tree, the state, the fold of facts, the frontier, the moves."""
