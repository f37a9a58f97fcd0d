//! The `hexfix` program.

fn main() -> std::process::ExitCode {
    hexfix::cli::run()
}
