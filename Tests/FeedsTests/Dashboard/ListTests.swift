import Boards
import Feeds
import Formats
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The list of sites` {
    @Test func `leaves out what nobody knows`() throws {
        let scene = Scene.city()
        let json = try read(SitesJSON.list(scene.wall))
        let sites = json.objects("sites")

        #expect(json.number("position") == Int(scene.wall.position))
        #expect(json.text("asOf") == scene.wall.asOf?.utc)
        #expect(sites.map { $0.text("id") } == ["shelter-1", "shelter-2"])
        #expect(sites[0]["lat"] as? Double == 32.806)
        #expect(sites[0]["lon"] as? Double == 130.709)
        #expect(
            Set(sites[1].keys) == ["id", "kind", "name", "confirmed", "status"])
    }

    @Test func `tells a count of nobody from no count`() throws {
        var scene = Scene.city()
        let headcount = Example.headcount(0, [.infants: 0], households: 0)
        scene.count(headcount, at: "shelter-1")
        let site = try read(SitesJSON.one(scene.wall, .of("shelter-1")))

        #expect(site.object("headcount").number("total") == 0)
        #expect(site.object("headcount")["categories"] as? [String: Int] == ["infants": 0])
        #expect(site.object("headcount").number("households") == 0)
        #expect(site.text("reportedAt") == scene.wall.asOf?.utc)
        #expect(SitesJSON.one(scene.wall, .of("nowhere")) == nil)
    }

    @Test func `comes whole in one call, the same bytes every time`() throws {
        var scene = Scene()
        for number in 0..<452 {
            scene.register("shelter-\(number)", SiteDetails(kind: .shelter, name: "避難所\(number)"))
        }
        let json = try read(SitesJSON.list(scene.wall))
        #expect(json.objects("sites").count == 452)
        #expect(json["next"] == nil)
        #expect(SitesJSON.list(scene.wall) == SitesJSON.list(scene.wall))
    }

    @Test(arguments: [1, 5, 12, 13]) func `can be walked page by page`(_ limit: Int) throws {
        var scene = Scene()
        for number in 0..<12 {
            scene.register("site-\(number)", SiteDetails(kind: number < 9 ? .shelter : .depot, name: "施設"))
        }
        var seen: [String] = []
        var after: ID<Site>?
        for _ in 0..<13 {
            let json = try read(SitesJSON.list(scene.wall, range: ListRange(after: after, limit: limit)))
            seen += json.objects("sites").compactMap { $0.text("id") }
            guard let next = json.text("next") else { break }
            after = seen.last.flatMap { ID($0) }
            #expect(next == "/api/v1/sites?after=\(seen.last ?? "")&limit=\(limit)")
        }
        #expect(seen == scene.wall.sites.map(\.id.text))
    }
}

@Suite struct `The list of needs` {
    @Test func `says what is held without guessing its pieces`() throws {
        var scene = Scene.city()
        scene.raise("need-1", 3, .case, of: Example.riceBall)
        let need = try read(NeedsJSON.one(scene.wall, .of("need-1"), includesNotes: true)).object("need")

        #expect(need["held"] as? Bool == true)
        #expect(need.object("asked").number("quantity") == 3)
        #expect(need.object("asked").text("unit") == "case")
        #expect(need["pieces"] == nil && need["missing"] == nil)
        #expect(need.object("itemName").text("ja") == "おにぎり")
        #expect(NeedsJSON.one(scene.wall, .of("need-9"), includesNotes: true) == nil)
    }

    @Test func `shows notes only to those who may read them`() throws {
        var scene = Scene.city()
        scene.raise("need-1", note: "山田さんの分")
        #expect(NeedsJSON.list(scene.wall, includesNotes: true).string.contains("山田さんの分"))
        #expect(!NeedsJSON.list(scene.wall, includesNotes: false).string.contains("山田さんの分"))
    }

    @Test func `can be narrowed, and keeps its filters from page to page`() throws {
        var scene = Scene.city()
        for number in 0..<6 { scene.raise("need-\(number)", of: number < 4 ? Example.water : Example.blanket) }
        scene.raise("need-6", at: "shelter-2")
        scene.promise(100, to: "need-3")
        let filter = NeedsJSON.Filter(site: .of("shelter-1"), item: Example.water.id, state: .open)
        let json = try read(
            NeedsJSON.list(scene.wall, filter, range: ListRange(limit: 2), includesNotes: false))

        #expect(json.objects("needs").map { $0.text("id") } == ["need-0", "need-1"])
        #expect(
            json.text("next")
                == "/api/v1/needs?site=shelter-1&item=water-500ml&state=open&after=need-1&limit=2")
        let rest = ListRange<Need>(after: .of("need-1"), limit: 2)
        #expect(
            try read(NeedsJSON.list(scene.wall, filter, range: rest, includesNotes: false)).objects("needs")
                .map { $0.text("id") } == ["need-2"])
    }

    @Test func `of a state holds each need of it and no other`() throws {
        var scene = Scene.city()
        for number in 0..<8 { scene.raise("need-\(number)", at: number < 6 ? "shelter-1" : "shelter-2") }
        scene.promise(100, to: "need-1")
        scene.promise(40, to: "need-2")
        scene.change("need-3", .cancel(reason: "重複"))
        let all = try read(NeedsJSON.list(scene.wall, includesNotes: false)).objects("needs")
        #expect(Set(all.compactMap { $0.text("state") }) == ["open", "covered", "partly", "cancelled"])

        for state in Need.State.allCases {
            let filter = NeedsJSON.Filter(state: state)
            let found = try read(NeedsJSON.list(scene.wall, filter, includesNotes: false)).objects("needs")
            #expect(
                found.map { $0.text("id") } == all.filter { $0.text("state") == state.rawValue }.map { $0.text("id") })
        }
    }
}
