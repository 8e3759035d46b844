import ReliefTesting
import Testing

@Suite struct `What a target imports` {
    @Test func `stands in the table of the architecture`() throws {
        expectNone(try SourceFile.all(below: "Sources").flatMap(Self.strangers))
    }

    @Test func `is a library of the system in one target only`() throws {
        let imports = try SourceFile.all(below: "Sources").flatMap(Self.imports)
        let libraries = imports.filter { Architecture.isSystemLibrary($0.module) }
        for (library, found) in Dictionary(grouping: libraries, by: \.module) {
            let targets = Set(found.map(\.file.target))
            guard targets.count > 1 else { continue }
            expectNone(
                found.map {
                    Finding(
                        file: $0.file.path, line: $0.line,
                        complaint: "\(library) is imported by \(targets.sorted()); one target may")
                })
        }
    }

    @Test(arguments: [
        ("Boards", "import Chronology"), ("Boards", "package import Matching"), ("Relief", "import Boards"),
        ("Relief", "@testable import Boards"), ("Matching", "import struct Relief.Need"),
        ("Importers", "public import NIOCore"), ("Front", "import Chronology"), ("Front", "import ArgumentParser"),
        ("Feeds", "internal import Hummingbird"), ("rnet", "import ReliefTesting"), ("Elsewhere", "import Vocabulary"),
    ])
    func `is found when it goes the wrong way`(_ target: String, _ line: String) {
        let file = SourceFile(path: "Sources/\(target)/A.swift", text: "/// Doc.\n\(line)\nimport Foundation\n")
        #expect(Self.strangers(in: file).first?.line == 2)
    }

    @Test(arguments: [
        ("Boards", "import HashTreeCollections"), ("Front", "import NIOCore"), ("rnet", "import ArgumentParser"),
        ("Chronology", "import CSQLite"), ("Relief", "// import Boards"), ("Relief", "let a = \"\nimport Boards\""),
    ])
    func `is left alone when it goes the right way`(_ target: String, _ line: String) {
        #expect(Self.strangers(in: SourceFile(path: "Sources/\(target)/A.swift", text: line)).isEmpty)
    }
}

extension `What a target imports` {
    struct Import {
        let file: SourceFile
        let line: Int
        let module: String
    }

    static func imports(in file: SourceFile) -> [Import] {
        file.code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            module(line).map { Import(file: file, line: index + 1, module: $0) }
        }
    }

    private static let modifiers: Set<Substring> = [
        "package", "public", "internal", "fileprivate", "private", "@testable", "@preconcurrency", "@_exported",
        "@_implementationOnly",
    ]
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "actor", "func", "var", "let", "typealias",
    ]

    /// `NIOCore` of `package import struct NIOCore.ByteBuffer`.
    private static func module(_ line: Substring) -> String? {
        let words = line.split(separator: " ").drop { modifiers.contains($0) }
        guard words.first == "import" else { return nil }
        return words.dropFirst().drop { kinds.contains($0) }.first.map { String($0.prefix { $0 != "." }) }
    }

    static func strangers(in file: SourceFile) -> [Finding] {
        imports(in: file).filter { !Architecture.mayImport($0.module, file.target) }.map {
            Finding(
                file: file.path, line: $0.line,
                complaint: "\(file.target) may not import \($0.module); see the table in Architecture.swift")
        }
    }
}
