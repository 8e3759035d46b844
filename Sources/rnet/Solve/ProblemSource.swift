import ArgumentParser

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Which file a command reads: the one of `--in`, the one that is named alone, or standard input where neither is given.
///
/// Two names are wrong usage, also when they are the same; so is no name at a terminal, where nothing would ever come.
struct ProblemSource: ParsableArguments {
    @Argument(help: "The file to read, as with --in. 読み込むファイル（--inと同じ）")
    var file: String?

    @Option(
        name: .customLong("in"),
        help: ArgumentHelp(
            "The file to read; standard input when left out. 読み込むファイル（省略時は標準入力）", valueName: "file"))
    var input: String?

    /// `-` for standard input.
    var path: String { input ?? file ?? "-" }

    func validate() throws {
        if let input, let file { throw Self.twice(input, file) }
        if input == nil, file == nil, isatty(STDIN_FILENO) == 1 { throw Self.missing }
    }

    private static func twice(_ input: String, _ file: String) -> ValidationError {
        ValidationError(
            "Two files are named, '\(input)' with --in and '\(file)'; only one is read. "
                + "--inの「\(input)」と「\(file)」の両方が指定されています。読み込むファイルは1つだけです。")
    }

    private static let missing = ValidationError(
        "No file is named, and standard input is a terminal. Give --in FILE, or send a file to standard input. "
            + "ファイルの指定がなく、標準入力は端末です。--in FILEで指定するか、標準入力に送ってください。")
}
