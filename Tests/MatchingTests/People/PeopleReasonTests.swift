import Matching
import Testing
import Vocabulary

@Suite struct `Why a slot is short of hands` {
    @Test func `is that nobody lives within reach`() throws {
        var scene = PeopleScene(shelters: 1, blocks: 1, reach: 500)
        scene.person(at: 9_000)
        scene.slot(0)

        #expect(try reasons(scene) == [.nobodyNear])
    }

    @Test func `is that nobody near has the skill`() throws {
        var scene = PeopleScene(shelters: 1, blocks: 1)
        scene.skills = 2
        scene.person(skills: 1)
        scene.person(skills: 1)
        scene.slot(0, skill: 1)

        #expect(try reasons(scene) == [.noSkill(near: 2)])
    }

    @Test func `is that those with the skill have no time`() throws {
        var scene = PeopleScene(shelters: 1, blocks: 2)
        scene.person(available: 0b10)
        scene.slot(0, block: 0)

        #expect(try reasons(scene) == [.notAvailable(skilled: 1)])
    }

    @Test func `is that all who could come are there`() throws {
        var scene = PeopleScene(shelters: 1, blocks: 1)
        scene.person()
        scene.person(available: 0)
        scene.slot(0, heads: 3)

        #expect(try reasons(scene) == [.allHere(1)])
        let wording = PeopleReason.allHere(1).wording
        #expect(wording.japanese == "この時間に来られる1人は、全員この持ち場に就いています。応援が必要です。")
        #expect(wording.english == "All who could come then (1) work here already. More people would help.")
    }

    @Test func `does not speak of a skill at a slot that asks for none`() {
        let wording = PeopleReason.notAvailable(skilled: 2).wording(isSkilled: false)
        #expect(wording.japanese.hasPrefix("届く範囲の2人は") && !wording.english.contains("skill"))
    }

    @Test func `is that they work where it is more urgent`() throws {
        var scene = PeopleScene(shelters: 2, blocks: 1)
        scene.person()
        scene.slot(0, tier: 1)
        scene.slot(1, tier: 2)
        var occupation = PeopleReason.Occupation()
        (occupation.able, occupation.moreUrgent) = (1, 1)

        #expect(try reasons(scene) == [.moreUrgent(occupation)])
    }

    @Test func `is that hands are as scarce elsewhere`() throws {
        var scene = PeopleScene(shelters: 2, blocks: 1)
        scene.person()
        scene.slot(0)
        scene.slot(1)
        var occupation = PeopleReason.Occupation()
        (occupation.able, occupation.asUrgent) = (1, 1)

        #expect(try reasons(scene) == [.scarcity(occupation)])
    }

    @Test func `is that they have worked as often as they may`() throws {
        var scene = PeopleScene(shelters: 1, blocks: 3)
        scene.person(shifts: 1)
        scene.slot(0, block: 0)
        scene.slot(0, block: 2)
        var occupation = PeopleReason.Occupation()
        (occupation.able, occupation.exhausted) = (1, 1)

        #expect(try reasons(scene) == [.rest(occupation)])
    }

    @Test func `is told in Japanese and English with the numbers`() {
        var occupation = PeopleReason.Occupation()
        (occupation.able, occupation.moreUrgent) = (5, 3)
        let wording = PeopleReason.moreUrgent(occupation).wording

        #expect(wording.japanese == "来られる5人のうち3人は、より急ぐ持ち場に就いています。")
        #expect(wording.english == "Of 5 who could come, 3 work where it is more urgent.")
    }

    private func reasons(_ scene: PeopleScene) throws -> [PeopleReason] {
        FairManning.plan(try scene.problem()).shortfalls.map(\.reason)
    }
}
