import Foundation
import ReliefTesting
import Testing

@Suite struct `The page about the doctor` {
    @Test(arguments: ["Chronology", "rnet"])
    func `has every code of the sources`(_ place: String) throws {
        let page = try ReliefTesting.Repository.text("Docs/Reference/doctor.md")
        for path in try Self.sources(of: place) {
            for match in try ReliefTesting.Repository.text(path).matches(
                of: /"((?:doctor|backup|restore|data|chronology|verify|serve|week|output)\/[a-z-]+)"/)
            {
                #expect(page.contains("| `\(match.output.1)` |"), "\(match.output.1) in \(path)")
            }
        }
    }

    @Test func `has no code that the sources do not have`() throws {
        let page = try ReliefTesting.Repository.text("Docs/Reference/doctor.md")
        let sources = try ["Chronology", "CommandPost", "rnet"].flatMap { try Self.sources(of: $0) }
            .map { try ReliefTesting.Repository.text($0) }.joined()
        let codes = page.matches(of: /(?m)^\| `([^`]+)` \|/).map { String($0.output.1) }
        #expect(codes.count > 40 && Set(codes).count == codes.count)
        for code in codes { #expect(sources.contains("\"\(code)\""), "\(code)") }
    }

    private static func sources(of place: String) throws -> [String] {
        try ReliefTesting.Repository.files(below: "Sources/\(place)", endingIn: ".swift")
    }
}
