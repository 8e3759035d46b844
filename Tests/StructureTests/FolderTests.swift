import ReliefTesting
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct `The folders` {
    @Test func `at the top of the repository are the ones everybody knows`() throws {
        let ignored = Set(try Repository.text(".gitignore").split { "\n/".contains($0) }.map(String.init))
        let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root)
        let strange = Set(names).subtracting(Architecture.top).subtracting(ignored).filter { !$0.hasPrefix(".") }
        expectNone(
            strange.sorted().map {
                Finding(file: $0, line: nil, complaint: "does not belong at the top; see Architecture.top")
            })
    }

    @Test func `of the rules hold a record and a decider for each kind of event`() throws {
        expectNone(Self.incomplete(try Repository.files(below: "Sources/Relief", endingIn: ".swift")))
    }

    @Test func `of the rules are found when they miss something`() {
        let found = Self.incomplete([
            "Sources/Relief/ReliefEvent.swift", "Sources/Relief/Roads/RoadEvent.swift",
            "Sources/Relief/Roads/RoadEvent+Record.swift", "Sources/Relief/Needs/NeedEvent.swift",
            "Sources/Relief/Needs/NeedEvent+Record.swift", "Sources/Relief/Needs/NeedDecider.swift",
        ])
        #expect(found.map(\.file) == ["Sources/Relief/Roads/RoadEvent.swift"])
        #expect(found.map(\.complaint) == ["has no RoadDecider.swift beside it"])
    }

    /// Only folders: what stands beside them, such as `ReliefEvent.swift`, gathers all kinds.
    private static func incomplete(_ paths: [String]) -> [Finding] {
        let events = paths.filter { $0.split(separator: "/").count > 3 && $0.hasSuffix("Event.swift") }
        return events.flatMap { path in
            let stem = path.dropLast("Event.swift".count)
            return ["\(stem)Event+Record.swift", "\(stem)Decider.swift"].filter { !paths.contains($0) }.map {
                let name = $0.split(separator: "/").last ?? ""
                return Finding(file: path, line: nil, complaint: "has no \(name) beside it")
            }
        }
    }
}
