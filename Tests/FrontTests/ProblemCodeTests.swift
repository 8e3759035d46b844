import Foundation
import ReliefTesting
import Testing

@Suite struct `The list of problem codes` {
    /// Strings of the same shape that are kinds of content.
    private static let media = [
        "multipart/form-data", "text/html", "text/csv", "text/css", "text/plain", "text/javascript",
        "text/event-stream",
    ]

    @Test(arguments: [
        "JSON", "Relief", "Formats", "CommandPost", "Front", "Importers", "Matching/Funds", "Matching/Goods",
        "Matching/People",
        "rnet/Solve",
    ])
    func `has every code of the sources`(_ target: String) throws {
        let list = try Repository.text("Docs/Reference/problem-codes.md")
        for path in try Self.sources(of: target) {
            for match in try Repository.text(path).matches(of: /"([a-z]+\/[a-z0-9-]+)"/) {
                let code = String(match.output.1)
                guard !Self.isMedia(code) else { continue }
                #expect(list.contains("| `\(code)` |"), "\(code) in \(path)")
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

    private static func isMedia(_ code: String) -> Bool {
        code.hasPrefix("application/") || code.hasPrefix("image/") || media.contains(code)
    }
}
