import Boards
import Formats
import Relief
import ReliefTesting
import Testing
import Vocabulary

@testable import Front

@Suite struct `The page of a shelter` {
    private func page(
        need: FormState = FormState(), headcount: FormState = FormState(), wall: Wall? = nil,
        _ language: Language = .japanese
    ) throws -> String {
        let pages = try EveryPage(language)
        guard let wall else { return pages.shelter(need: need, headcount: headcount) }
        return ShelterPage(
            shell: pages.shell(.shelter, "/s/shelter-1"), wall: wall, site: PageWall.shelter, now: PageWall.now,
            commandKey: "k"
        ).document.string
    }

    private func form(_ fields: [(String, String)], wrong: String? = nil) -> FormState {
        let problems = wrong.map { [FieldProblem(field: $0, wording: Wording("直して", "Correct"), code: "a/b")] } ?? []
        return FormState(FormFields(fields.map { FormField($0.0, $0.1) }), problems: problems)
    }

    @Test func `weighs less than 40 kB with ten open needs`() throws {
        let html = try page(wall: try PageWall.full(openNeeds: 8))
        #expect(html.utf8.count < 40_000, "\(html.utf8.count)")
    }

    @Test func `says once when the same thing was asked for more than once, and how much that is`() throws {
        #expect(try !page().contains("同じ品目の要請"))
        let html = try page(wall: try PageWall.full(openNeeds: 2))
        #expect(html.matches(of: /同じ品目の要請/).count == 1)
        #expect(html.contains("同じ品目の要請が3件あり、合わせて501本になります"))
    }

    @Test func `says that headquarters left out what the plan had for a need, and not that it comes`() throws {
        let lot = Example.lot(4_800, Example.details(Example.blanket))
        let lines = [120, 21].map { pieces in
            Example.allocation("a-\(pieces)", pieces, from: lot, to: Example.need("need-3", 300, at: PageWall.shelter))
        }
        let reason = Reason(code: "scarcity", wording: Wording("要請300枚のうち141枚です。", "141 of the 300 asked for."))
        let short = Shortfall(need: .of("need-3"), missing: .of(159), reason: reason)
        func page(declined: [ID<Allocation>], dropped: [ID<Allocation>] = []) throws -> String {
            var wall = try PageWall.full()
            let events: [PlanEvent] = [
                .proposed(Example.proposal("plan-2", lines, shortfalls: [short])),
                .approved(
                    .init(
                        plan: .of("plan-2"), by: "本部", approvedAt: PageWall.now, dropped: dropped, declined: declined)),
            ]
            for event in events {
                wall.apply(
                    Recorded(position: wall.position + 1, recordedAt: PageWall.now, by: "test", event: .plan(event)))
            }
            return try self.page(wall: wall)
        }

        #expect(try page(declined: []).contains("要請300枚のうち141枚です。"))
        let left = try page(declined: [lines[1].id])
        #expect(left.contains("本部の計画案では141枚でしたが、承認のとき本部が21枚を見送りました。"))
        #expect(left.contains("今回の割当は120枚です。") && !left.contains("要請300枚のうち141枚です。"))
        let gone = try page(declined: [], dropped: [lines[0].id])
        #expect(gone.contains("承認のときには120枚を用意できなくなっていました。") && gone.contains("今回の割当は21枚です。"))
    }

    @Test func `offers the eight items of the push support and water`() throws {
        let html = try page()
        #expect(Tags(html).all.filter { $0.attribute("name") == "item" }.count == 9)
    }

    @Test func `puts what was searched for first`() throws {
        let items = Tags(try page(need: form([("q", "みず")]))).all.filter { $0.attribute("name") == "item" }
        #expect(items.prefix(2).map { $0.attribute("value") } == ["water-500ml", "water-2l"])
        #expect(items.count > 9)
    }

    @Test func `chooses the only hit of a search`() throws {
        let chosen = Tags(try page(need: form([("q", "アルファ米（主食）")]))).all
            .filter { $0.attribute("name") == "item" && $0.has("checked") }
        #expect(chosen.map { $0.attribute("value") } == ["alpha-rice"])
    }

    @Test func `lets a number be corrected where it stands`() throws {
        let forms = Tags(try page(wall: try PageWall.full(openNeeds: 2))).forms
        let correcting = forms.filter { $0.first?.attribute("action")?.hasSuffix("/amend") == true }
        #expect(correcting.count > 2)
        for form in correcting {
            #expect(form.contains { $0.attribute("name") == "quantity" && $0.attribute("value")?.isEmpty == false })
            #expect(form.filter { $0.attribute("name") == "unit" && $0.has("checked") }.count == 1)
        }
    }

    @Test func `says so when nothing is found`() throws {
        #expect(try page(need: form([("q", "xyzzy")])).contains("「xyzzy」に合う品目はありません"))
    }

    @Test func `keeps what was typed and says what is wrong above and beside`() throws {
        let html = try page(
            need: form(
                [("item", "onigiri"), ("quantity", "３はこ"), ("unit", "case"), ("note", "急ぎ")], wrong: "quantity"))
        let tags = Tags(html).all
        #expect(tags.contains { $0.attribute("id") == "quantity" && $0.attribute("value") == "３はこ" })
        #expect(tags.contains { $0.attribute("value") == "onigiri" && $0.has("checked") })
        #expect(tags.contains { $0.attribute("value") == "case" && $0.has("checked") })
        #expect(html.contains("急ぎ</textarea>"))
        #expect(html.contains("href=\"#quantity\"") && html.contains("id=\"quantity-problem\""))
        #expect(html.contains("role=\"alert\"") && html.contains("data-live=\"\""))
    }

    @Test func `proposes now as the time of a count, unless another was typed`() throws {
        #expect(try page().contains("value=\"2016-04-17T03:10\""))
        #expect(try page(headcount: form([("observedAt", "2016-04-17T01:00")])).contains("value=\"2016-04-17T01:00\""))
    }

    @Test func `shows zero and leaves the unknown out`() throws {
        let html = try page()
        #expect(html.contains("812人") && html.contains("乳児（0〜1歳） 0人") && !html.contains("妊産婦 0人"))
    }

    @Test func `asks for the size of a case on which a need waits`() throws {
        let html = try page()
        #expect(html.contains("name=\"packing\"") && html.contains("入数の確認待ち"))
    }

    @Test func `has a button for what was loaded and a quiet link for what came though nobody recorded that`() throws {
        let html = try page()
        let way = "/s/shelter-1/consignments"
        #expect(html.contains("\(way)/c-departed\" class=\"button primary\""))
        #expect(html.contains("\(way)/c-loaded\" class=\"button primary\""))
        #expect(html.contains("\(way)/c-prepared\">もう届いているとき</a>"))
    }

    @Test func `lists what has come, each with its record`() throws {
        let parts = try page().split(separator: "id=\"arrived-list\"")
        #expect(parts.count == 2 && parts[1].contains("/s/shelter-1/consignments/c-received\">"))
    }

    @Test func `tells a state by a word and a shape`() throws {
        #expect(try page().contains("<span class=\"state bad\"><span aria-hidden=\"true\">○</span> 未対応</span>"))
    }
}
