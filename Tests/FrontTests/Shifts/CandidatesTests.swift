import Boards
import ReliefTesting
import Testing
import Vocabulary

@testable import Front
@testable import Relief

@Suite struct `Whoever could fill a gap` {
    /// A post from 8 to 16, a rest of 11 hours, and persons of whom nobody has said anything.
    private static func scene(skill: String? = nil, people: String...) -> Scene {
        var scene = Scene()
        scene.open("shelter-1", SiteDetails(kind: .shelter, name: "城東小学校"))
        scene.happen(.directory(.skillListed(Example.nursing)))
        scene.happen(.rule(.criterionSet(Criterion(.restHours, 11, note: Example.note))))
        for id in people {
            scene.happen(.person(.registered(.init(person: .of(id), kind: .staff, details: Example.plain("\(id)さん")))))
        }
        let post = Example.post(people: 1)
        let place = PostPlace(
            site: post.place.site, duty: post.place.duty, skill: skill.map { .of($0) }, from: post.place.from,
            to: post.place.to)
        scene.happen(
            .post(.asked(.init(post: post.id, place: place, asking: .init(people: 1, by: "本部", reason: nil)))))
        return scene
    }

    private static func found(_ scene: Scene) throws -> Candidates {
        let post = try #require(scene.wall.posts[.of("post-1")])
        return Candidates(post, from: post.place.from, to: post.place.to, on: scene.wall)
    }

    private static func works(_ scene: inout Scene, _ person: String, _ from: String, _ to: String) {
        scene.happen(.shift(.assigned(Example.shift("w-\(person)", person, post: nil, from: from, to: to))))
    }

    @Test func `is listed by how little they work`() throws {
        var scene = Self.scene(people: "s-1", "s-2")
        Self.works(&scene, "s-1", "2016-04-15T08:00", "2016-04-15T16:00")
        let found = try Self.found(scene)

        #expect(found.fitting.map(\.person.id) == [.of("s-2"), .of("s-1")])
        #expect(found.fitting.map(\.hours) == [0, 8])
        #expect(found.partly.isEmpty && found.refused.isEmpty)
    }

    @Test func `works elsewhere then, and can come for what is left once they have rested`() throws {
        var scene = Self.scene(people: "s-1", "s-2")
        Self.works(&scene, "s-1", "2016-04-16T18:00", "2016-04-17T00:00")
        Self.works(&scene, "s-2", "2016-04-17T10:00", "2016-04-17T20:00")
        let found = try Self.found(scene)

        let part = try #require(found.partly.first)
        #expect(part.person.id == .of("s-1") && part.refusal.code == "shift/rest-broken")
        #expect(part.from == .of("2016-04-17T11:00") && part.to == .of("2016-04-17T16:00"))
        #expect(found.refused.map(\.refusal.code) == ["shift/overlaps"])
        #expect(found.refused.first?.refusal.wording.japanese.contains("4/18 07:00から入れます") == true)
    }

    @Test func `can come for a part, by what they have said`() throws {
        var scene = Self.scene(people: "s-1", "s-2")
        for (person, from) in [("s-1", "2016-04-17T12:00"), ("s-2", "2016-04-17T15:30")] {
            let block = Availability(from: .of(from), to: .of("2016-04-17T20:00"))
            scene.happen(.person(.availabilityTold(.init(person: .of(person), blocks: [block]))))
        }
        let found = try Self.found(scene)

        #expect(found.partly.map(\.person.id) == [.of("s-1")], "half an hour is not worth the way")
        #expect(found.partly.first?.from == .of("2016-04-17T12:00"))
        #expect(found.refused.map(\.refusal.code) == ["shift/unavailable"])
    }

    @Test func `has the skill and the certificate, or is named with what they lack`() throws {
        var scene = Self.scene(skill: "nurse", people: "s-1", "s-2", "s-3")
        for (person, day) in [("s-1", "2016-04-30"), ("s-2", "2016-04-16")] {
            let certificate = Certificate(.of("nurse"), number: "1", expires: .of(day))
            scene.happen(.person(.certified(.init(person: .of(person), certificate: certificate))))
        }
        let found = try Self.found(scene)

        #expect(found.fitting.map(\.person.id) == [.of("s-1")])
        #expect(found.refused.map(\.refusal.code) == ["shift/certificate-expired", "shift/skill-missing"])
        #expect(found.refused.map(\.refusal.cause.japanese) == ["資格証の期限が切れる", "技能・資格がない"])
    }

    @Test func `is told of the post and not of each person when the post is full`() throws {
        var scene = Self.scene(people: "s-1", "s-2")
        scene.happen(.shift(.assigned(Example.shift())))
        let found = try Self.found(scene)

        let full = found.refused.filter { $0.refusal.isAboutPost }
        #expect(full.map(\.refusal.code) == ["shift/post-full"])
    }
}
