import ReliefTesting
import Testing

@Suite struct `Code that must not be there` {
    @Test func `is no clock and no randomness in pure targets`() throws {
        let files = try SourceFile.all(below: "Sources").filter { Architecture.pure.contains($0.target) }
        expectNone(files.flatMap { $0.findings(Self.impurity) })
    }

    /// What a test draws must be there to be seen again: see `Chance`.
    @Test func `is no chance in tests but from a seed`() throws {
        expectNone(try SourceFile.all(below: "Tests").flatMap { $0.findings(Self.chance) })
    }

    @Test func `is nothing that stops the program`() throws {
        expectNone(try SourceFile.all(below: "Sources").flatMap { $0.findings(Self.trap) })
    }

    @Test func `is no program that lets go of syncing`() throws {
        let files = try SourceFile.all(below: "Sources").filter { $0.target != "Chronology" }
        expectNone(files.flatMap { $0.findings(Self.laxity) })
    }

    @Test func `is no work left for later`() throws {
        expectNone(try SourceFile.all(below: "Sources").flatMap { $0.findingsInText(Self.leftover) })
    }

    @Test func `is no type that could hold anything`() throws {
        let files = try SourceFile.all(below: "Sources") + SourceFile.all(below: "Tests")
        expectNone(files.flatMap { $0.findings(Self.vagueName) })
    }

    @Test(arguments: [
        "let now = Date()", "let now = Date.now", "Int.random(in: 0..<2)", "SystemRandomNumberGenerator()",
        "ContinuousClock.now", "rows.shuffled()", "rows.randomElement()",
    ])
    func `is found where a clock or dice are read`(_ line: String) {
        #expect(Self.impurity(line[...]) != nil)
    }

    @Test(arguments: [
        "var dice = SystemRandomNumberGenerator()", "Int.random(in: 0..<2)", "let a = UInt8.random(in: 0 ... .max)",
        "Bool.random()", "rows.shuffle()", "rows.shuffled()", "rows.randomElement()",
    ])
    func `is found where a test draws what nobody can draw again`(_ line: String) {
        #expect(Self.chance(line[...]) != nil)
    }

    @Test(arguments: [
        "Int.random(in: 0..<2, using: &dice)", "rows.shuffled(using: &dice)", "rows.randomElement(using: &dice)",
        "FlowScene.random(&dice)", "Bool.random(using: &dice)",
    ])
    func `is left alone where a test draws from a seed`(_ line: String) {
        #expect(Self.chance(line[...]) == nil)
    }

    @Test(arguments: [
        "let a = b!", "let a = b!.c", "f(b!)", "rows[0]!", "f()!", "let a = b as! C", "try! f()", "let a: B!",
        "fatalError()", "g { $0 }!", #"let a = "\(b!)""#,
    ])
    func `is found where it stops the program`(_ line: String) {
        #expect(Self.trap(SourceFile(path: "", text: line).code[...]) != nil)
    }

    @Test(arguments: [
        "if !a { }", "a != b", "a !== b", "f(!a)", "[!a]", "x = !a", "// stop!", #"let a = "stop!""#, "a&&(!b)",
        "try f()", "try? f()",
    ])
    func `is left alone where it does not`(_ line: String) {
        #expect(Self.trap(SourceFile(path: "", text: line).code[...]) == nil)
    }

    @Test(arguments: ["struct StockManager {", "enum Utils {", "final class DateHelper {", "actor Common {"])
    func `is found in a name`(_ line: String) {
        #expect(Self.vagueName(line[...]) != nil)
    }

    @Test(arguments: ["FileManager.default", "struct Commonality {", "let helper = 1", "enum Need {"])
    func `is left alone in other names`(_ line: String) {
        #expect(Self.vagueName(line[...]) == nil)
    }
}

extension `Code that must not be there` {
    private static let impure = [
        "Date()", "Date.now", ".random(", "SystemRandom", "ContinuousClock", "SuspendingClock", "shuffled()",
        "randomElement()", "UUID()", "clock_gettime",
    ]

    static func impurity(_ line: Substring) -> String? {
        impure.first { line.contains($0) }.map { "“\($0)” in a pure target; have it handed in" }
    }

    static func chance(_ line: Substring) -> String? {
        let isDrawnFromAnything = line.contains(".random(in:") && !line.contains("using:")
        let found = isDrawnFromAnything ? ".random(in:)" : unseeded.first { line.contains($0) }
        return found.map { "“\($0)” cannot be drawn again; take the dice of “Chance”" }
    }

    private static let unseeded = ["SystemRandom", ".random()", "shuffle()", "shuffled()", "randomElement()"]

    static func trap(_ line: Substring) -> String? {
        if line.contains("try!") { return "“try!” stops the program; throw or handle the error" }
        if line.contains("fatalError") { return "“fatalError” stops the program; throw an error" }
        return unwrapsByForce(line) ? "“!” stops the program where there is nothing; use “guard let” or “??”" : nil
    }

    /// A `!` right behind a name or a closing bracket, and no `!=`.
    ///
    /// `!` before a value, as in `if !done`, never stands behind one without a space.
    private static func unwrapsByForce(_ line: Substring) -> Bool {
        zip(line.indices, line.indices.dropFirst()).contains { before, mark in
            guard line[mark] == "!", endsValue(line[before]) else { return false }
            return line[line.index(after: mark)...].first != "="
        }
    }

    private static func endsValue(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "_)]}>?\"`".contains(character)
    }

    static func laxity(_ line: Substring) -> String? {
        ["synchronous:", "Synchronous", "PRAGMA synchronous"].first { line.contains($0) }.map {
            "“\($0)” is for the power-cut test alone"
        }
    }

    static func leftover(_ line: Substring) -> String? {
        ["TODO", "FIXME"].first { line.contains($0) }.map { "“\($0)”: do it or write an issue" }
    }

    static func vagueName(_ line: Substring) -> String? {
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        let declared = zip(words, words.dropFirst()).first { kinds.contains($0.0) && isVague($0.1) }
        return declared.map { "“\($0.1)” could hold anything; name the one thing that it is" }
    }

    private static let kinds: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "typealias"]

    private static func isVague(_ name: Substring) -> Bool {
        ["Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Common"]
            .contains { name.hasSuffix($0) }
    }
}
