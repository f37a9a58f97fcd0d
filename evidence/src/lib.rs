//! Why two libraries were not taken: the reasons in `docs/decisions.md`, as tests.
