import Synchronization
import Vocabulary

#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#endif

/// Lines for programs go to standard output, remarks for people to standard error.
enum Say {
    /// What the system said when it first would not take a line; 0 while it takes all of them.
    private static let refusal = Atomic<Int32>(0)

    /// A line that cannot be written is told at the end, or by whoever asks for the ``loss()`` before.
    static func line(_ text: String) {
        var line = text + "\n"
        let isWritten = line.withUTF8 { fwrite($0.baseAddress, 1, $0.count, stdout) == $0.count }
        if !isWritten { note(errno) }
    }

    static func remark(_ text: String) {
        fputs(text + "\n", stderr)
    }

    /// Whether what comes next is for nobody.
    static var isInVain: Bool { refusal.load(ordering: .relaxed) != 0 }

    /// Hands over what was held back, and says why lines were lost; `nil` when they all arrived.
    ///
    /// A full disk is mostly heard of only here, for the system collects lines before it writes them.
    static func loss() -> OutputLoss? {
        if fflush(stdout) != 0 { note(errno) }
        let code = refusal.load(ordering: .relaxed)
        return code == 0 ? nil : OutputLoss(code: code)
    }

    private static func note(_ code: Int32) {
        _ = refusal.compareExchange(expected: 0, desired: code, ordering: .relaxed)
    }
}

/// Why standard output did not take what was said.
struct OutputLoss {
    /// `errno`.
    let code: Int32

    /// Whoever read has gone away, as `head` does, and needs no telling.
    var isForWantOfReader: Bool { code == EPIPE }

    /// What went wrong, and what follows from it where somebody has to know.
    func failure(_ consequence: Wording? = nil) -> Failure {
        let reason = String(cString: strerror(code))
        return Failure(
            "output/unwritable",
            Wording(
                "標準出力に書き込めませんでした(\(reason))。出力は全部そろっていません。\(consequence?.japanese ?? "")",
                "Standard output could not be written (\(reason)); what came out is not all."
                    + (consequence.map { " \($0.english)" } ?? "")))
    }
}
