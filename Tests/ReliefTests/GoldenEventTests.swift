import Foundation
import ReliefTesting
import Testing

@testable import Relief

/// What is written in a chronology today must be read, and mean the same, for ever.
@Suite struct `Golden events` {
    @Test(arguments: Sample.all) func `are written byte for byte as they always were`(_ sample: Sample) throws {
        let golden = try Fixture.bytes(sample.file)

        let written = Array(sample.event.payload().utf8) + [UInt8(ascii: "\n")]
        #expect(
            written == golden,
            "A payload must never change: give the event a new version. Written now: \(String(decoding: written, as: UTF8.self))"
        )
    }

    @Test(arguments: Sample.all) func `are read and mean what they always meant`(_ sample: Sample) throws {
        let golden = try Fixture.bytes(sample.file)

        #expect(try ReliefEvent(sample.event.kind, payload: golden) == sample.event)
    }

    @Test(arguments: Sample.all) func `are the very bytes that Foundation would write`(_ sample: Sample) throws {
        let golden = Data(try Fixture.bytes(sample.file).dropLast())
        let object = try JSONSerialization.jsonObject(with: golden)
        let written = try JSONSerialization.data(
            withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])

        #expect(golden == written)
    }

    @Test(arguments: Sample.all) func `mean the same in any order and with members of a newer program`(
        _ sample: Sample
    ) throws {
        let object = try JSONSerialization.jsonObject(with: Data(sample.event.payload().utf8))
        var members = try #require(object as? [String: Any])
        members["zz-newer"] = ["aa": [1.5, NSNull()]]
        members["aa-newer"] = "}\""
        for _ in 0..<10 {
            let shuffled = try JSONSerialization.data(withJSONObject: members, options: [.prettyPrinted])
            #expect(try ReliefEvent(sample.event.kind, payload: Array(shuffled)) == sample.event)
        }
    }

    @Test func `are one line each`() throws {
        for file in try Fixture.files(below: "Events", endingIn: ".json") {
            let bytes = try Fixture.bytes(file)
            #expect(bytes.firstIndex(of: UInt8(ascii: "\n")) == bytes.count - 1, "\(file)")
        }
    }

    @Test func `have a sample for every file and a file for every sample`() throws {
        #expect(try Fixture.files(below: "Events", endingIn: ".json") == Sample.all.map(\.file).sorted())
    }

    @Test func `exist for every kind that the rules can write or read`() throws {
        let declared = try EventKindsInSource.all()

        #expect(declared.count >= 33)
        #expect(Set(Sample.all.map(\.event.kind)) == declared)
        #expect(Set(ReliefEvent.kinds) == declared)
    }

    @Test func `are described in the reference`() throws {
        let reference = try Repository.text("Docs/Reference/events.md")

        for kind in Set(Sample.all.map(\.event.kind)) {
            #expect(reference.contains("| `\(kind.name)` | \(kind.version) |"), "\(kind)")
        }
    }

    @Test(arguments: Sample.all) func `have every field described in the reference`(_ sample: Sample) throws {
        let row = try #require(
            try Repository.text("Docs/Reference/events.md").split(separator: "\n")
                .first { $0.hasPrefix("| `\(sample.event.kind.name)` | \(sample.event.kind.version) |") })
        let object = try JSONSerialization.jsonObject(with: Data(sample.event.payload().utf8))

        for field in try #require(object as? [String: Any]).keys {
            #expect(row.contains("`\(field)`") || row.contains("`\(field)?`"), "\(field)")
        }
    }

    @Test(arguments: Sample.all) func `name at least one subject, and none twice`(_ sample: Sample) {
        let subjects = sample.event.subjects

        #expect(!subjects.isEmpty)
        #expect(Set(subjects).count == subjects.count)
    }
}
