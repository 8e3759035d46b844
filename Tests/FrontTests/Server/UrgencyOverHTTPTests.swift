import CommandPost
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Days of cover over HTTP` {
    private static func rules(_ city: RunningCity) async throws {
        let commands: [ReliefCommand] = [.setStaple(Example.meals)] + Example.criteria.map { .setCriterion($0) }
        _ = try await city.post.submit(Submission(commands, from: .console))
    }

    @Test func `are told by a shelter and read by headquarters`() async throws {
        try await RunningCity.run { city in
            try await Self.rules(city)
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let desk = try await city.secret(.headquarters)
            _ = try await city.api(shelter, "POST", "sites/shelter-1/headcounts", json: #"{"total":100}"#)
            let before = try await city.api(desk, "GET", "sites/shelter-1/provisions")
            #expect(before.text.contains(#""formula":{"ja":"避難者 100人 × 3食 × 3日 = 900食"#))

            let told = try await city.api(
                shelter, "POST", "sites/shelter-1/holdings", json: #"{"staple":"meals","units":150,"enough":true}"#)
            #expect(told.status == 201)
            let after = try await city.api(desk, "GET", "sites/shelter-1/provisions")
            #expect(after.text.contains(#""minutes":720"#))
            #expect(after.text.contains(#""basis":"counted""#))
            #expect(!after.text.contains("formula"))
            #expect(try await city.api(shelter, "GET", "sites/shelter-1/provisions").status == 200)
            #expect(try await city.api(shelter, "GET", "sites/shelter-2/provisions").status == 403)
            #expect(try await city.api(desk, "GET", "sites/depot-1/provisions").status == 404)
        }
    }

    @Test func `come with claims that headquarters may take in full, and nobody else`() async throws {
        try await RunningCity.run { city in
            try await Self.rules(city)
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let desk = try await city.secret(.headquarters)
            _ = try await city.api(shelter, "POST", "sites/shelter-1/headcounts", json: #"{"total":100}"#)
            let asked = try await city.api(
                shelter, "POST", "sites/shelter-1/needs", json: #"{"item":"rice-ball","quantity":5000,"unit":"piece"}"#)
            let need = try #require(asked.value("need"))
            let urgency = try await city.api(desk, "GET", "urgency")
            #expect(urgency.text.contains(#""percent":555"#))
            #expect(urgency.text.contains(#""automatic":1080"#))

            let why = #"{"reason":"在宅の人の分"}"#
            #expect(try await city.api(shelter, "POST", "needs/\(need)/lift-cap", json: why).status == 403)
            #expect(try await city.api(desk, "POST", "needs/\(need)/lift-cap", json: "{}").status == 422)
            #expect(try await city.api(desk, "POST", "needs/\(need)/lift-cap", json: why).status == 200)
            let lifted = try await city.api(desk, "GET", "needs/\(need)")
            #expect(lifted.text.contains(#""capLifted":"在宅の人の分""#))
        }
    }

    @Test func `name the wrong number, and not what was meant`() async throws {
        try await RunningCity.run { city in
            try await Self.rules(city)
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            for (json, code) in [
                (#"{"staple":"meals"}"#, "holding/nothing-said"), (#"{"units":5}"#, "input/missing"),
                (#"{"staple":"meals","units":-1}"#, "input/out-of-range"),
                (#"{"staple":"meals","enough":"maybe"}"#, "input/not-a-choice"),
                (#"{"staple":"tea","units":5}"#, "staple/unknown"),
            ] {
                let answer = try await city.api(shelter, "POST", "sites/shelter-1/holdings", json: json)
                #expect(answer.text.contains(code), "\(json): \(answer.text)")
                #expect((400..<500).contains(answer.status))
            }
        }
    }

    @Test func `are told and decided on the pages too`() async throws {
        try await RunningCity.run { city in
            try await Self.rules(city)
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let desk = try await city.secret(.headquarters)
            let told = try await city.form(
                shelter, "/s/shelter-1/holdings", ["staple": "meals", "units": "", "enough": "yes", "key": "k-1"])
            #expect(told.status == 303)
            #expect(try await city.page(shelter, "/s/shelter-1").text.contains("足りている"))
            let nothing = try await city.form(
                shelter, "/s/shelter-1/holdings", ["staple": "meals", "units": "", "key": "k-2"])
            #expect(nothing.status == 422)
            #expect(nothing.text.contains("「足りている」を選んでください"))

            #expect(try await city.page(desk, "/hq/cover").status == 200)
            #expect(try await city.page(shelter, "/hq/cover").status == 403)
            let released = try await city.form(
                desk, "/hq/sites/shelter-2/reserve/release", ["reason": "無人と確認", "key": "k-3"])
            #expect(released.status == 303)
            let rules = try await city.api(shelter, "GET", "rules")
            #expect(rules.text.contains(#""staple":"meals""#))
            #expect(rules.text.contains(#""verified":true"#))
        }
    }
}
