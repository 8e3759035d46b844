#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#endif

/// Lines for programs go to standard output, remarks for people to standard error.
enum Say {
    static func line(_ text: String) { print(text) }

    static func remark(_ text: String) {
        fputs(text + "\n", stderr)
    }
}
