import Foundation
import ReliefTesting
import Testing

@Suite struct `The list of problem codes` {
    /// Strings of the same shape that are kinds of content, or the heading of a column.
    private static let others = [
        "multipart/form-data", "text/html", "text/csv", "text/css", "text/plain", "text/javascript",
        "text/event-stream", "ord/del",
    ]

    /// What commands at the machine say of a log stands on a page of its own.
    @Test(arguments: [
        "JSON", "Relief", "Formats", "Boards", "Chronology", "CommandPost", "Front", "Importers", "Matching", "rnet",
    ])
    func `has every code of the sources`(_ target: String) throws {
        let list = try ["problem-codes", "doctor"].map { try Repository.text("Docs/Reference/\($0).md") }.joined()
        for path in try Self.sources(of: target) {
            for match in try Repository.text(path).matches(of: /"([a-z]+\/[a-z0-9-]+)"/) {
                let code = String(match.output.1)
                guard !Self.isNone(code) else { continue }
                #expect(list.contains("| `\(code)` |"), "\(code) in \(path)")
            }
        }
    }

    /// A fault of a cell does not name its sheet: `bad-mark` is `skill/bad-mark` in the sheet of skills, and `*/bad-mark`
    /// where it stands beside all sheets.
    @Test func `has every fault of a cell`() throws {
        let list = try Repository.text("Docs/Reference/problem-codes.md")
        let fault = /(?:Self\(|CellFault\(|repeated\(|unknownTerm\(|otherwise: )\s*"([a-z-]+)"/
        for path in try Self.sources(of: "Importers") {
            let sheet = try Self.sheet(of: path)
            for match in try Repository.text(path).matches(of: fault) {
                let code = String(match.output.1)
                let isListed = list.contains("| `\(sheet)/\(code)` |") || list.contains("| `*/\(code)` |")
                #expect(isListed, "\(sheet)/\(code) in \(path)")
            }
        }
    }

    @Test func `says each code once`() throws {
        let list = try Repository.text("Docs/Reference/problem-codes.md")
        let codes = list.matches(of: /\| `([^`]+)` \| [0-9–]/).map { String($0.output.1) }
        #expect(codes.count > 100)
        #expect(Set(codes).count == codes.count)
    }

    private static func sources(of target: String) throws -> [String] {
        let folder = "Sources/\(target)"
        guard FileManager.default.fileExists(atPath: "\(Repository.root)/\(folder)") else { return [] }
        return try Repository.files(below: folder, endingIn: ".swift")
    }

    /// The first half of the codes that the file at `path` gives: what it says itself, else what its folder says.
    private static func sheet(of path: String) throws -> String {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        for file in try [path] + Repository.files(below: folder, endingIn: ".swift") {
            if let match = try Repository.text(file).firstMatch(of: /static let family = "([a-z]+)"/) {
                return String(match.output.1)
            }
        }
        return "*"
    }

    private static func isNone(_ code: String) -> Bool {
        code.hasPrefix("application/") || code.hasPrefix("image/") || others.contains(code)
    }
}
