"""A new system from templates: `zzkey`, `ZzKey`, `ZZKEY` and 样例名 stand for its key and its name (backend/docs/new-system.md)."""
