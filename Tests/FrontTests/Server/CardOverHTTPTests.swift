import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, the QR code of a card` {
    @Test func `opened on a private telephone says what it is for, whoever's it is`() async throws {
        try await RunningCity.run { city in
            _ = try await city.post.submit(
                Submission([.registerPerson(.of("v-1"), .volunteer, Example.plain("西 一郎"))], from: .console))
            let answer = try await city.web.send("GET", "/in/v-1")
            #expect(answer.status == 200 && answer.header("Cache-Control") == "private, no-store")
            #expect(answer.text.contains("受付でカードを見せてください") && answer.text.contains("本部から渡された「勤務」のページ"))
            #expect(answer.text.contains("避難所・物資拠点に渡されたリンク（QRコード）を一度開いてください"))
            #expect(!answer.text.contains("西 一郎"))
            let nobody = try await city.web.send("GET", "/in/v-9")
            #expect(
                nobody.status == 200 && nobody.text.replacing("v-9", with: "v-1") == answer.text,
                "no number is told apart")
            #expect(try await city.web.send("GET", "/in/v-1?lang=en").text.contains("Show the card at the desk"))
        }
    }

    @Test func `says the same to partners and carriers, and to a desk whose link has run out that it has`() async throws
    {
        try await RunningCity.run { city in
            for role in [Role.partner, .carrier, .auditor] {
                let secret = try await city.secret(role)
                let answer = try await city.page(secret, "/in/v-1")
                #expect(answer.status == 200 && answer.text.contains("受付でカードを見せてください"), "\(role)")
            }
            let stale = try await city.page("no-such-secret", "/in/v-1")
            #expect(stale.status == 200 && stale.text.contains("access/bad-token") && stale.text.contains("受付の方"))
            let desk = try await city.secret(.headquarters)
            #expect(try await city.page(desk, "/in/v-1").header("Location") == "/hq/people/v-1")
        }
    }
}
