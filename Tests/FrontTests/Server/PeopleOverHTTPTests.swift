import Boards
import CommandPost
import Front
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `Over HTTP, people` {
    private static let phone = "090-1234-5678"
    private static let mail = "hanako@city.example.jp"

    /// Units, skills, an officer and a volunteer.
    private func settle(_ city: RunningCity) async throws {
        _ = try await city.post.submit(
            Submission(
                [
                    .listUnit(Unit(.of("u-1"), name: "危機管理防災総室")),
                    .listUnit(Unit(.of("u-2"), name: "物資班", parent: .of("u-1"))),
                    .listTeam(Team(.of("team-1"), name: "くまもと学生ボランティア")), .listSkill(Example.nursing),
                    .listSkill(Example.cooking), .registerPerson(.of("s-1"), .staff, Example.officer),
                    .registerPerson(.of("v-1"), .volunteer, Example.student),
                ], from: .console))
    }

    @Test func `are found by their reading and called with one touch`() async throws {
        try await RunningCity.run { city in
            try await settle(city)
            let desk = try await city.secret(.headquarters)
            let page = try await city.page(desk, "/hq/people?q=\(RunningCity.escaped("ﾔﾏﾀﾞ"))").text
            #expect(page.contains("山田 花子（やまだ はなこ）") && !page.contains("髙橋"))
            #expect(page.contains("href=\"tel:\(Self.phone)\"") && page.contains("href=\"mailto:\(Self.mail)\""))
            #expect(page.contains("危機管理防災総室 › 物資班"))
            // A form sends a blank as a plus.
            let whole = try await city.page(
                desk, "/hq/people?q=\(RunningCity.escaped("山田"))+\(RunningCity.escaped("花子"))"
            ).text
            #expect(whole.contains("山田 花子（やまだ はなこ）"))
            let answer = try await city.api(desk, "GET", "people?q=\(RunningCity.escaped("タカハシ"))&limit=1")
            #expect(answer.text.contains(#""id":"v-1""#) && answer.text.contains(#""skills":["cook"]"#))
            #expect(try await city.api(desk, "GET", "directory").text.contains(#""parent":"u-1""#))
        }
    }

    @Test func `become contact of a shelter in one step, and headquarters sees whom to call`() async throws {
        try await RunningCity.run { city in
            try await settle(city)
            let (desk, shelter) = (
                try await city.secret(.headquarters), try await city.secret(.shelter, at: "shelter-1")
            )
            let named = try await city.form(
                desk, "/hq/people/s-1/contact", ["site": "shelter-1", "role": "shelter-manager", "key": "a"])
            #expect(named.status == 303)
            #expect(try await city.page(desk, "/hq/shelters/shelter-1").text.contains("tel:\(Self.phone)"))
            let own = try await city.page(shelter, "/s/shelter-1").text
            #expect(own.contains("山田 花子") && !own.contains(Self.phone) && !own.contains(Self.mail))

            let wrong = try await city.form(
                desk, "/hq/people/s-1/contact", ["site": "depot-1", "role": "shelter-manager", "key": "b"])
            #expect(wrong.status == 422 && wrong.text.contains("site/not-a-shelter"))
            let json = #"{"role":"facility","person":"s-1"}"#
            let program = try await city.api(desk, "POST", "sites/depot-1/contacts", json: json)
            #expect(program.status == 200, "\(program.text)")
            let gone = try await city.form(desk, "/hq/sites/shelter-1/contacts/shelter-manager/release", ["key": "c"])
            #expect(gone.status == 303)
            #expect(await city.post.wall.people.contacts(of: .of("shelter-1"))[.shelterManager] == nil)
        }
    }

    @Test func `were on duty from when the button was pressed, where the network came later`() async throws {
        try await RunningCity.run { city in
            try await settle(city)
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let came = try await city.form(
                shelter, "/duty/shelter-1/in", ["code": "v-1", "observedAt": "", "key": "a"], staying: true,
                waited: "900")
            let stay = try #require(await city.post.wall.attendance[.of("v-1")].current)
            #expect(stay.from == Example.now + .minutes(-15))
            let page = try await city.page(shelter, came.header("Location") ?? "").text
            #expect(page.contains("ボタンを押した時刻（\(stay.from.onPage(.japanese))）のこととして記録しました"))
            let made = try await city.page(shelter, "/duty/shelter-1?did=checkedIn&pressed=1").text
            #expect(!made.contains("ボタンを押した時刻"), "a moment that cannot be is not shown")

            let left = try await city.form(
                shelter, "/duty/shelter-1/out", ["code": "v-1", "key": "b"], staying: true, waited: "3600")
            #expect(left.status == 201, "pressed before the beginning: no reason to refuse")
            #expect(await city.post.wall.attendance[.of("v-1")].stays.last?.to == Example.now)
            #expect(left.header("Location")?.contains("pressed") == false)
        }
    }

    @Test func `were on duty from when somebody says, or from now, whatever is said of the waiting`() async throws {
        try await RunningCity.run { city in
            try await settle(city)
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let typed = ["code": "v-1", "observedAt": "2016-04-16T08:30", "key": "a"]
            let came = try await city.form(shelter, "/duty/shelter-1/in", typed, waited: "900")
            #expect(await city.post.wall.attendance[.of("v-1")].current?.from == .of("2016-04-16T08:30"))
            #expect(came.status == 303 && came.header("Location")?.contains("pressed") == false)
            for waited in ["-900", "172801", "soon"] {
                let key = "in \(waited)"
                _ = try await city.form(shelter, "/duty/shelter-1/out", ["code": "v-1", "key": "out \(waited)"])
                let done = try await city.form(
                    shelter, "/duty/shelter-1/in", ["code": "v-1", "key": key], waited: waited)
                #expect(done.status == 303, "\(waited)")
                #expect(await city.post.wall.attendance[.of("v-1")].current?.from == Example.now, "\(waited)")
            }
        }
    }

    @Test func `come on duty and go off it by card, on the page of the shelter`() async throws {
        try await RunningCity.run { city in
            try await settle(city)
            let shelter = try await city.secret(.shelter, at: "shelter-1")
            let scanned = try await city.page(shelter, "/in/v-1")
            #expect(scanned.header("Location") == "/duty/shelter-1?code=v-1")
            let page = try await city.page(shelter, "/duty/shelter-1?code=v-1").text
            #expect(page.contains("髙橋 健") && page.contains("value=\"v-1\""))

            let came = try await city.submit(
                shelter, "/duty/shelter-1/in", on: page,
                typing: ["code": "Ｖ-１", "observedAt": "2016-04-16T08:30"])
            #expect(came.status == 303, "\(came.text)")
            let stay = try #require(await city.post.wall.attendance[.of("v-1")].current)
            #expect(stay.from == .of("2016-04-16T08:30"), "seen, not typed in")
            let after = try await city.page(shelter, came.header("Location") ?? "").text
            #expect(after.contains("出勤を記録しました") && after.contains("1時間30分"))
            #expect(!after.contains("080-9876-5432"), "no telephone at a shelter")

            let elsewhere = try await city.secret(.shelter, at: "shelter-2")
            let refused = try await city.form(elsewhere, "/duty/shelter-2/in", ["code": "v-1", "key": "x"])
            #expect(refused.status == 409 && refused.text.contains("城東小学校"))
            let left = try await city.form(
                shelter, "/duty/shelter-1/out", ["code": "v-1", "observedAt": "2016-04-16T09:30", "key": "y"])
            #expect(left.status == 303)
            let never = try await city.form(shelter, "/duty/shelter-1/out", ["code": "s-1", "key": "z"])
            #expect(never.status == 409 && never.text.contains("attendance/not-checked-in"))
            let unknown = try await city.form(shelter, "/duty/shelter-1/in", ["code": "v-99", "key": "w"])
            #expect(unknown.status == 422 && unknown.text.contains("person/unknown") && unknown.text.contains("v-99"))
        }
    }

    @Test func `are checked in by programs too, and headquarters sees who is where`() async throws {
        try await RunningCity.run { city in
            try await settle(city)
            let (desk, shelter) = (
                try await city.secret(.headquarters), try await city.secret(.shelter, at: "shelter-1")
            )
            let came = #"{"person":"v-1","observedAt":"2016-04-16T08:00"}"#
            #expect(try await city.api(shelter, "POST", "sites/shelter-1/check-in", json: came).status == 200)
            #expect(try await city.api(shelter, "POST", "sites/shelter-1/check-in", json: came).status == 200)
            #expect(try await city.api(shelter, "POST", "sites/shelter-2/check-in", json: came).status == 403)
            #expect(try await city.api(desk, "GET", "duty").text.contains(#""minutesIn24h":120"#))
            #expect(try await city.api(shelter, "GET", "sites/shelter-1/duty").text.contains(#""person":"v-1""#))
            let page = try await city.page(desk, "/hq/people/duty").text
            #expect(page.contains("城東小学校") && page.contains("髙橋 健"))
            let out = #"{"person":"v-1","observedAt":"2016-04-16T07:00"}"#
            let early = try await city.api(desk, "POST", "sites/shelter-1/check-out", json: out)
            #expect(early.status == 422 && early.text.contains("attendance/out-before-in"))
        }
    }

    @Test func `have certificates and times, and what is wrong with them is said`() async throws {
        try await RunningCity.run { city in
            try await settle(city)
            let desk = try await city.secret(.headquarters)
            let late = try await city.form(
                desk, "/hq/people/v-1/certificates", ["skill": "nurse", "expires": "平成28年4月1日", "key": "a"])
            #expect(late.status == 422 && late.text.contains("certificate/expired") && late.text.contains("2016-04-01"))
            let good = try await city.form(
                desk, "/hq/people/v-1/certificates", ["skill": "nurse", "expires": "2016/4/20", "key": "b"])
            #expect(good.status == 303)
            let watch = try await city.page(desk, "/hq/people").text
            #expect(watch.contains("2016-04-20"), "ends within days")
            let times = ["availableFrom": "2016-04-17T09:00", "availableTo": "2016-04-17T16:00", "key": "c"]
            #expect(try await city.form(desk, "/hq/people/v-1/availability", times).status == 303)
            let twice = try await city.form(
                desk, "/hq/people/v-1/availability", times.merging(["key": "d"]) { $1 })
            #expect(twice.status == 422 && twice.text.contains("availability/overlaps"))
            let blocks = #"{"blocks":[{"from":"2016-04-18T09:00","to":"2016-04-18T16:00"}]}"#
            #expect(try await city.api(desk, "POST", "people/v-1/availability", json: blocks).status == 200)
            #expect(await city.post.wall.people[.of("v-1")]?.person.availability.count == 1)
        }
    }

    @Test func `are registered by programs, and nobody twice`() async throws {
        try await RunningCity.run { city in
            try await settle(city)
            let desk = try await city.secret(.headquarters)
            let new = #"{"person":"v-2","kind":"volunteer","name":"緒方 誠","skills":["cook"],"languages":["vi"]}"#
            #expect(try await city.api(desk, "POST", "people", json: new).status == 201)
            #expect(try await city.api(desk, "GET", "people/v-2").text.contains(#""languages":["vi"]"#))
            let again = #"{"person":"x","kind":"staff","name":"山田花子","kana":"ヤマダ ハナコ","phone":"09012345678"}"#
            for (json, status, code) in [
                (again, 409, "person/already-known"),
                (#"{"person":"s-1","kind":"volunteer","name":"山田"}"#, 409, "person/kind-changed"),
                (#"{"person":"x","kind":"boss","name":"甲"}"#, 422, "input/not-a-choice"),
                (#"{"person":"x","kind":"staff","name":"甲","unit":"u-9"}"#, 404, "unit/unknown"),
                (#"{"person":"x","kind":"staff","name":"甲","skills":["fly"]}"#, 404, "skill/unknown"),
                (#"{"person":"x","kind":"staff","name":"甲","mail":"甲"}"#, 422, "person/bad-mail"),
            ] {
                let answer = try await city.api(desk, "POST", "people", json: json)
                #expect(answer.status == status && answer.text.contains(code), "\(json): \(answer.text)")
            }
        }
    }

    @Test func `are registered at the desk with a number of their own, and corrected there`() async throws {
        try await RunningCity.run { city in
            try await settle(city)
            let desk = try await city.secret(.headquarters)
            let typed = ["name": "緒方 誠", "kind": "volunteer", "phone": "０９０−０００−１１１１", "skills.1": "cook", "key": "a"]
            let bad = try await city.form(desk, "/hq/people", typed.merging(["phone": "内線"]) { $1 })
            #expect(bad.status == 422 && bad.text.contains("person/bad-phone") && bad.text.contains("内線"))
            let new = try await city.form(desk, "/hq/people", typed.merging(["key": "b"]) { $1 })
            #expect(new.status == 303, "\(new.text)")
            let person = try #require(
                await city.post.wall.people.people(PeopleFilter(text: "緒方"), at: Example.now).first)
            #expect(person.id.text.count == 7 && person.details.skills == [.of("cook")])
            #expect(person.details.contact.phone == "090-000-1111")
            let again = try await city.form(desk, "/hq/people", typed.merging(["key": "c"]) { $1 })
            #expect(again.status == 409 && again.text.contains(person.id.text), "nobody twice")

            let home = try #require(await city.post.wall.people[.of("v-1")]?.person.details.contact.home)
            let corrected = try await city.form(
                desk, "/hq/people/v-1", ["name": "高橋 健", "kana": "たかはし けん", "key": "d"])
            #expect(corrected.status == 303)
            let after = try #require(await city.post.wall.people[.of("v-1")]?.person.details)
            #expect(after.name == "高橋 健" && after.contact.home == home && after.contact.phone == nil)
        }
    }

    @Test func `have a card with a code and without a telephone`() async throws {
        try await RunningCity.run { city in
            try await settle(city)
            let desk = try await city.secret(.headquarters)
            for path in ["/hq/people/v-1/card", "/hq/people/cards?team=team-1"] {
                let card = try await city.page(desk, path).text
                #expect(card.contains("id-card") && card.contains("v-1") && card.contains("class=\"qr\""))
                #expect(!card.contains("080-9876-5432"))
            }
        }
    }

    @Test func `are read and kept by headquarters only`() async throws {
        try await RunningCity.run { city in
            try await settle(city)
            for (role, site) in [
                (Role.shelter, "shelter-1" as String?), (.depot, "depot-1"), (.partner, nil), (.carrier, nil),
                (.auditor, nil),
            ] {
                let secret = try await city.secret(role, at: site)
                for path in [
                    "/hq/people", "/hq/people/s-1", "/hq/people/s-1/card", "/hq/people/cards", "/hq/people/duty",
                ] {
                    #expect(try await city.page(secret, path).status == 403, "\(role) \(path)")
                }
                for path in ["people", "people/s-1", "directory", "duty"] {
                    #expect(try await city.api(secret, "GET", path).status == 403, "\(role) \(path)")
                }
                let named = ["site": "shelter-1", "role": "facility", "key": "a"]
                #expect(try await city.form(secret, "/hq/people/s-1/contact", named).status == 403, "\(role)")
                let json = #"{"role":"facility","person":"s-1"}"#
                #expect(try await city.api(secret, "POST", "sites/shelter-1/contacts", json: json).status == 403)
            }
        }
    }

    /// What was typed about people must come out of no page, call or feed that is not headquarters' own.
    @Test func `do not leak through pages, calls, feeds or the log of others`() async throws {
        try await RunningCity.run { city in
            try await settle(city)
            _ = try await city.post.submit(
                Submission(
                    [
                        .nameContact(.of("shelter-1"), .shelterManager, .of("s-1")),
                        .nameContact(.of("shelter-1"), .facility, .of("v-1")),
                        .checkIn(.of("v-1"), .of("shelter-1"), observedAt: Example.now),
                        .checkIn(.of("s-1"), .of("depot-1"), observedAt: Example.now),
                    ], from: .console))
            let secrets = [Self.phone, Self.mail, "080-9876-5432", "\"home\":"]
            let names = ["山田 花子", "髙橋 健"]
            let paths = [
                "/s/shelter-1", "/d/depot-1", "/duty/shelter-1", "/duty/depot-1", "/hq", "/hq/log", "/hq/shelters",
                "/hq/shelters/shelter-1", "/partner", "/feed/needs.atom", "/feed/needs.json", "/feed/needs.geojson",
                "/feed/needs.csv", "/api/v1/log", "/api/v1/sites", "/api/v1/sites/shelter-1", "/api/v1/picture",
                "/api/v1/rules", "/api/v1/sites/shelter-1/duty", "/openapi.json", "/metrics",
            ]
            for (role, site) in [
                (Role.shelter, "shelter-1" as String?), (.depot, "depot-1"), (.partner, nil), (.carrier, nil),
                (.auditor, nil),
            ] {
                let secret = try await city.secret(role, at: site)
                for path in paths {
                    let text = try await city.page(secret, path).text
                    for word in secrets where !(path == "/openapi.json" && word == "\"home\":") {
                        #expect(!text.contains(word), "\(role) \(path): \(word)")
                    }
                    guard role == .partner || path.hasPrefix("/feed") else { continue }
                    for word in names { #expect(!text.contains(word), "\(role) \(path): \(word)") }
                }
            }
            let desk = try await city.secret(.headquarters)
            #expect(try await city.page(desk, "/api/v1/log").text.contains(Self.phone), "headquarters reads all of it")
            #expect(try await city.page(desk, "/hq/people").text.contains(Self.phone))
        }
    }
}
