import Boards
import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The pace of offers` {
    private static func offers(_ range: ClosedRange<Int>, secret: Bool) -> [ReliefCommand] {
        range.map { number in
            let giver = Giver(kind: .company, name: "会社\(number)", contact: "096-100-\(1000 + number)")
            return .makeOffer(
                NewOffer(
                    id: .of("offer-\(number)"), terms: Example.terms(), giver: giver,
                    secretHash: secret ? "hash-\(number)" : nil))
        }
    }

    @Test func `holds the public form, and not a list that headquarters hands in`() async throws {
        let city = try await City()
        try await city.say(Self.offers(1...200, secret: false))
        try await city.say(Self.offers(201...320, secret: true), from: .visitor)

        let refused = await City.refusal { try await city.say(Self.offers(321...321, secret: true), from: .visitor) }
        #expect(refused == "offer/too-many-now")
        #expect(await city.post.wall.offers.all.count == 320)
    }
}
