import ReliefTesting
import Testing

@Suite struct `The length` {
    @Test func `of a file is at most 300 lines`() throws {
        expectNone(
            try SourceFile.all(below: "Sources").compactMap { file in
                let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
                guard lines > 300 else { return nil }
                return Finding(file: file.path, line: 301, complaint: "\(lines) lines; split it by what it is about")
            })
    }

    @Test func `of nine functions in ten is under 25 lines`() throws {
        let functions = try Self.functions()
        let long = functions.filter { $0.lines >= 25 }
        guard long.count * 10 > functions.count else { return }
        expectNone(Self.worst(long, of: functions.count))
    }

    @Test func `of every other function is under 8 lines`() throws {
        let functions = try Self.functions()
        let long = functions.filter { $0.lines >= 8 }
        guard long.count * 2 > functions.count else { return }
        expectNone(Self.worst(long, of: functions.count))
    }

    @Test func `of a function counts from its first line to its closing brace`() {
        let file = SourceFile(
            path: "A.swift",
            text: """
                protocol P {
                    func a() -> Int
                    init(_ a: Int)
                }
                struct S: P {
                    init(_ a: Int) {}
                    func a() -> Int {
                        "}".count // }
                    }
                    func b(
                        _ closure: () -> Void = { print("{") }
                    )
                        -> Int where Self: P
                    {
                        [1].map { $0 }[0]
                    }
                }
                """)
        let functions = FunctionLengths.all(in: file)
        #expect(functions.map(\.line) == [6, 7, 10])
        #expect(functions.map(\.lines) == [1, 3, 7])
    }

    private static func functions() throws -> [FunctionLengths.Function] {
        try SourceFile.all(below: "Sources").flatMap(FunctionLengths.all)
    }

    private static func worst(_ long: [FunctionLengths.Function], of all: Int) -> [Finding] {
        long.sorted { $0.lines > $1.lines }.prefix(20).map {
            Finding(
                file: $0.file, line: $0.line,
                complaint: "\($0.lines) lines, one of \(long.count) long functions among \(all)")
        }
    }
}
