import Matching

#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#endif

/// Measures the goods engine; `Tests/Benchmarks/goods/run` is how it is called.
@main
enum GoodsTimes {
    private static let usage = """
        Usage: GoodsTimes solve INSTANCE THREADS ALLOCATION GRANTED
               GoodsTimes live INSTANCE CHANGES SEED
               GoodsTimes networks INSTANCE FILE
               GoodsTimes compare INSTANCE GRANTED...

        """

    static func main() throws {
        let words = Array(CommandLine.arguments.dropFirst())
        switch (words.first, words.count) {
        case ("solve", 5):
            try SolveTimes(path: words[1], threads: try number(words[2]))
                .run(allocation: words[3], granted: words[4])
        case ("live", 4): try LiveTimes(path: words[1], changes: try number(words[2]), seed: try number(words[3])).run()
        case ("networks", 3): try NetworkFile.write(Instance.read(words[1]).problem, to: words[2])
        case ("compare", 3...): try Comparison(path: words[1]).run(words.dropFirst(2))
        default:
            fputs(usage, stderr)
            exit(2)
        }
    }

    private static func number(_ word: String) throws -> Int {
        guard let number = Int(word), number > 0 else { throw WrongUse(text: "\(word) is no number of one or more") }
        return number
    }
}

struct WrongUse: Error {
    let text: String
}
