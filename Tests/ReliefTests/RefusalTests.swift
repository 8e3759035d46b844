import ReliefTesting
import Testing
import Vocabulary

@testable import Relief

@Suite struct `Refusals` {
    @Test func `are sampled, every one that the sources name`() throws {
        #expect(Set(RefusalSamples.all.map(\.code)) == (try codesInSource()))
    }

    @Test func `have a code for programs: an area and what is wrong`() {
        for refusal in RefusalSamples.all {
            #expect(refusal.code.wholeMatch(of: /[a-z]+\/[a-z]+(-[a-z]+)*/) != nil, "\(refusal.code)")
        }
    }

    @Test func `share a code only when they mean the same`() {
        for (code, refusals) in Dictionary(grouping: RefusalSamples.all, by: \.code) {
            #expect(Set(refusals.map(caseName)).count == 1, "\(code)")
            #expect(Set(refusals.map(\.nature)).count == 1, "\(code)")
            #expect(Set(refusals.map { "\(type(of: $0))" }).count == refusals.count, "\(code) twice among its own")
        }
    }

    @Test func `speak Japanese and English`() {
        for refusal in RefusalSamples.all {
            expectBothLanguages(refusal.wording, refusal.code)
        }
    }

    @Test func `name what exists not as missing`() {
        for refusal in RefusalSamples.all {
            #expect((refusal.nature == .missing) == refusal.code.hasSuffix("/unknown"), "\(refusal.code)")
        }
    }

    private func caseName(_ refusal: any Refusal) -> String {
        String(String(describing: refusal).prefix { $0 != "(" })
    }

    private func codesInSource() throws -> Set<String> {
        let sources = try Repository.files(below: "Sources/Relief", endingIn: ".swift")
        return Set(
            try sources.flatMap { file in
                try Repository.text(file).matches(of: /case \.[A-Za-z0-9]+: "(?<code>[a-z]+\/[a-z-]+)"/)
                    .map { String($0.code) }
            })
    }
}

@Suite struct `What people read` {
    @Test func `has a name in Japanese and English`() {
        let names =
            Headcount.Category.allCases.map(\.name) + Need.State.allCases.map(\.name)
            + Consignment.State.allCases.map(\.name) + Role.allCases.map(\.name)
            + LotDetails.Origin.allCases.map(\.name) + Person.Kind.allCases.map(\.name)
            + ContactRole.allCases.map(\.name)
        for name in names { expectBothLanguages(name, name.english) }
        #expect(Set(Headcount.Category.allCases.map(\.name)).count == Headcount.Category.allCases.count)
    }
}

private func expectBothLanguages(_ wording: Wording, _ about: String) {
    #expect(wording.japanese.unicodeScalars.contains(where: isJapanese), "\(about)")
    #expect(wording.english.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }, "\(about)")
}

/// Hiragana, katakana or a Chinese character.
private func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x30FF).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
}
