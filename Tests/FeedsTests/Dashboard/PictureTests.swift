import Boards
import Feeds
import Formats
import Relief
import ReliefTesting
import Testing
import Vocabulary

@Suite struct `The picture` {
    @Test func `of a city where nobody has counted has no number of people`() throws {
        let json = try read(PictureJSON.body(Scene.city(.drill).wall))
        #expect(json.object("people")["total"] == nil)
        #expect(json.object("people").number("sheltersCounted") == 0)
        #expect(json.object("incident").text("kind") == "drill")
        #expect(json.object("incident").text("openedAt") == Example.now.utc)
        #expect(json.objects("silentShelters").map { $0.text("site") } == ["shelter-1"])
    }

    @Test func `names the items that are shortest and the shelters that are worst off`() throws {
        var scene = Scene.city()
        scene.raise("need-1", 100)
        scene.raise("need-2", 100, of: Example.blanket)
        scene.raise("need-3", 100, at: "shelter-2")
        scene.raise("need-4", 2, .case, of: Example.riceBall)
        scene.promise(90, to: "need-1")
        let json = try read(PictureJSON.body(scene.wall))

        #expect(json.objects("shortages").map { $0.text("item") } == ["blanket", "water-500ml"])
        #expect(json.objects("shortages").map { $0.number("coveragePerMille") } == [0, 450])
        #expect(json.objects("shortages").last?.object("itemName").text("ja") == "飲料水 500ml")
        #expect(json.objects("worstOff").map { $0.text("site") } == ["shelter-1", "shelter-2"])
        #expect(json.objects("worstOff").map { $0.number("coveragePerMille") } == [450, 0])
        #expect(json.object("needs").number("open") == 3)
        #expect(json.object("needs").number("held") == 1)
        #expect(json.object("needs").number("partly") == 1)
    }

    @Test func `of nothing at all is an answer too`() throws {
        let json = try read(PictureJSON.body(Wall()))
        #expect(json.number("position") == 0)
        #expect(json["asOf"] == nil && json["incident"] == nil)
    }
}
